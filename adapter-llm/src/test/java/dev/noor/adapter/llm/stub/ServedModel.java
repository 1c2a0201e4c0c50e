package dev.noor.adapter.llm.stub;

import java.io.IOException;
import java.util.Locale;

/** Serves a model on a port until it is ended: {@code PORT seller|gullible|hostile|} or the name of a way to break. */
public final class ServedModel {
    private ServedModel() {}

    /** Listens for good. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String name = arguments.length > 1 ? arguments[1] : "seller";
        Behaviour behaviour = switch (name) {
            case "seller" -> new Seller();
            case "gullible" -> new Gullible();
            case "hostile" -> new Hostile(1);
            default -> asked -> Broken.valueOf(name.toUpperCase(Locale.ROOT)).answer();
        };
        try (ModelServer server = ModelServer.start(Integer.parseInt(arguments[0]), behaviour)) {
            System.out.println("NOOR_LLM_URL=" + server.url() + " NOOR_LLM_MODEL=" + name);
            Thread.currentThread().join();
        }
    }
}
