package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which promises a burst asks for. The ids are those of the promise registry that every tenant shares; a tenant states
 * its own words for each and may add others.
 */
final class PromiseTopics {
    /** Not buying, not hiring, not looking for suppliers. */
    private static final Map<String, String> NOT_SALES =
            Map.of("used furniture", "used_furniture", "recruitment", "recruitment", "partnership", "partnership");

    private PromiseTopics() {}

    /** What a burst asks for that is no sale. */
    static List<String> otherBusiness(Reading reading) {
        return reading.topics().stream()
                .filter(NOT_SALES::containsKey)
                .map(NOT_SALES::get)
                .distinct()
                .toList();
    }

    /** What stands in the way of a sale: a piece to try first, another company's price. */
    static List<String> objections(Reading reading) {
        List<String> topics = new ArrayList<>();
        if (reading.has(Cue.SAMPLE) || reading.topics().contains("sample")) {
            topics.add("samples");
        }
        if (reading.topics().contains("price match")) {
            topics.add("price_match");
        }
        return topics;
    }

    /** What the questions about terms are about, in the order of a purchase. */
    static List<String> terms(Reading reading) {
        List<String> topics = new ArrayList<>();
        if (reading.has(Intent.DELIVERY_QUERY) || asksForPlace(reading)) {
            topics.addAll(delivery(reading));
        }
        if (reading.has(Intent.WARRANTY_QUERY)) {
            topics.add("warranty");
        }
        if (reading.has(Intent.PAYMENT_QUERY) && !reading.has(Cue.WITH_VAT)) {
            topics.add("payment_terms");
        }
        if (reading.has(Intent.LOCATION_QUERY)) {
            topics.add("showroom_visit");
        }
        if (reading.has(Intent.CATALOG_REQUEST)) {
            topics.add("catalogue_pdf");
        }
        if (reading.topics().contains("return")) {
            topics.add("returns");
        }
        return topics;
    }

    /** "And to Muscat?", when nothing else is said. */
    static boolean asksForPlace(Reading reading) {
        return reading.intents().isEmpty()
                && reading.items().isEmpty()
                && reading.slot(SlotName.LOCATION).isPresent()
                && reading.address().isEmpty()
                && reading.isQuestion();
    }

    private static List<String> delivery(Reading reading) {
        Set<String> spoken = reading.topics();
        List<String> topics = new ArrayList<>();
        boolean installation = spoken.contains("installation");
        if (spoken.contains("export")) {
            topics.add("outside_uae");
        } else if (spoken.contains("delivery") || !installation) {
            boolean cost = reading.has(Intent.PRICE_QUERY) || spoken.contains("cost");
            boolean time = spoken.contains("time");
            if (cost) {
                topics.add("delivery_cost");
            }
            if (time) {
                topics.add("delivery_time_stock");
            }
            if (!cost && !time) {
                topics.add("delivery");
            }
        }
        if (installation) {
            topics.add("installation");
        }
        return topics;
    }
}
