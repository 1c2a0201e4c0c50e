package dev.noor.app.server;

import dev.noor.app.server.HealthCheck.Health;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What {@code /health} answers: {@code up} when everything checked is. */
record HealthReport(SequencedMap<String, Health> checks) {

    boolean isUp() {
        return checks.values().stream().allMatch(Health.Up.class::isInstance);
    }

    /** The report as JSON. Names and codes are ours, and hold nothing that would need escaping. */
    String toJson() {
        return "{\"status\":\"" + (isUp() ? "up" : "down") + "\",\"checks\":{"
                + checks.entrySet().stream().map(HealthReport::member).collect(Collectors.joining(","))
                + "}}";
    }

    private static String member(Map.Entry<String, Health> check) {
        String state = switch (check.getValue()) {
            case Health.Up up -> "\"up\"";
            case Health.Down down -> "\"" + down.code() + "\"";
        };
        return "\"" + check.getKey() + "\":" + state;
    }
}
