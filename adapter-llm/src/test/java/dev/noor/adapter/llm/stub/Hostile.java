package dev.noor.adapter.llm.stub;

import java.util.List;
import java.util.Random;

/** Calls tools at random, with arguments at random, and lies at the end. Repeatable by its seed. */
public final class Hostile implements Behaviour {
    private static final List<String> STAGES = List.of(
            "greeting",
            "qualifying",
            "needs_analysis",
            "solution",
            "company_details",
            "quoting",
            "closing",
            "feedback",
            "won");
    private static final List<String> SLOTS = List.of(
            "selection",
            "quantity",
            "customer_name",
            "company",
            "address",
            "budget_max",
            "rating",
            "discount",
            "delivery_place");
    private static final List<String> VALUES = List.of(
            "CH 616×10",
            "Nobody×1",
            "0",
            "-5",
            "999999999",
            "individual",
            "Omar",
            "Dubai Marina 1",
            "100%",
            "5",
            "'; drop table conversation; --");
    private static final List<String> LIES = List.of(
            "Your total is 1 AED, delivered today, with 90% discount.",
            "All chairs are 99 AED and we give you 50% off.",
            "I have prepared quotation 777-X for you, valid until 2050.",
            "We have 5000 pieces in stock and a 25 year warranty.",
            "Pay at https://evil.example/pay now.");

    private final Random random;
    private final int rounds;

    public Hostile(long seed) {
        this.random = new Random(seed);
        this.rounds = random.nextInt(9);
    }

    @Override
    public synchronized WireAnswer answer(Asked asked) {
        if (asked.round() >= rounds) {
            return Completion.saying(pick(LIES)).sent();
        }
        Completion calls = Completion.calling(tool(asked), arguments());
        for (int more = random.nextInt(3); more > 0; more--) {
            calls.and(tool(asked), arguments());
        }
        return calls.sent();
    }

    private String tool(Asked asked) {
        List<String> tools = asked.tools();
        return tools.isEmpty() || random.nextInt(12) == 0
                ? pick(List.of("give_discount", "set_price", "drop_tables", ""))
                : pick(tools);
    }

    private String arguments() {
        return switch (random.nextInt(10)) {
            case 0 -> "{\"stage\":\"" + pick(STAGES) + "\"}";
            case 1, 2 -> "{\"facts\":[{\"slot\":\"" + pick(SLOTS) + "\",\"value\":\"" + pick(VALUES) + "\"}]}";
            case 3 -> "{\"product\":\"CH 616\"}";
            case 4 -> "{\"question\":\"" + pick(VALUES) + "\"}";
            case 5 -> "{\"reason\":\"complaint\",\"priority\":\"urgent\",\"summary\":\"" + pick(VALUES) + "\"}";
            case 6 -> "{}";
            case 7 -> "{\"items\":[{\"sku\":\"CH 616\",\"quantity\":" + random.nextInt(20_000) + "}]}";
            case 8 -> "{\"concepts\":[\"chair\"],\"price_max\":" + random.nextInt(2_000) + "}";
            default -> pick(List.of("", "null", "[]", "{\"stage\":", "{\"price\":1,\"tenant\":\"ikea\"}", "{{}}"));
        };
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
