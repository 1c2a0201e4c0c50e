package dev.noor.app.cli.sales;

import dev.noor.ports.turn.TurnCommit;
import java.nio.file.*;
import java.util.*;

public class ScratchTranscript {
    public static void main(String[] a) throws Exception {
        System.setProperty("user.dir", "/work/h-me/app-cli");
        SampleShop shop = new SampleShop();
        for (String f : a) {
            System.out.println("=== " + f);
            for (String line : Files.readAllLines(Path.of(f))) {
                if (line.isBlank()) continue;
                List<String> texts = new ArrayList<>();
                if (line.startsWith("{")) {
                    var n = new com.fasterxml.jackson.databind.ObjectMapper().readTree(line);
                    if (n.has("text")) texts.add(n.get("text").asText());
                    else if (n.has("burst")) n.get("burst").forEach(x -> texts.add(x.asText()));
                    else continue;
                } else texts.add(line);
                texts.forEach(t -> System.out.println("C> " + t));
                TurnCommit c = shop.say(f, texts.toArray(new String[0]));
                var r = c.report();
                System.out.println("   [" + c.outcome() + " " + c.after().stage() + " ask="
                        + c.after().openAsk() + " " + r.reading().language() + " "
                        + r.reading().intents() + " "
                        + r.reading().slots().stream()
                                .map(s -> s.name() + "=" + s.value())
                                .toList() + " rules=" + r.rules() + "]");
                r.verifier().forEach(v -> System.out.println("   !! " + v));
                System.out.println(SampleShop.words(c).indent(3).replaceAll("(?m)^   ", "N> "));
            }
        }
    }
}
