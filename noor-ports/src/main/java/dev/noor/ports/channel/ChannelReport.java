package dev.noor.ports.channel;

import java.util.List;
import java.util.Optional;

/**
 * What a provider reported at once. Personal: the string form tells counts only.
 *
 * @param events in the provider's order
 * @param rejected items that are no event
 * @param answer the JSON that the provider waits for in the body of the 200; where there is none, an empty body will do
 */
public record ChannelReport(List<ChannelEvent> events, List<Rejected> rejected, Optional<String> answer) {
    public ChannelReport {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    /** A report that wants no particular answer. */
    public ChannelReport(List<ChannelEvent> events, List<Rejected> rejected) {
        this(events, rejected, Optional.empty());
    }

    @Override
    public String toString() {
        return "ChannelReport[" + events.size() + " events, " + rejected.size() + " rejected]";
    }

    /**
     * Something that could not be read.
     *
     * @param reason what was wrong with it, without its content
     * @param raw the item as it came, cut to {@value #MAX_RAW} characters
     */
    public record Rejected(String reason, String raw) {
        public static final int MAX_RAW = 65_536;

        public Rejected {
            raw = raw.length() > MAX_RAW ? raw.substring(0, MAX_RAW) : raw;
        }

        @Override
        public String toString() {
            return "Rejected[" + reason + "]";
        }
    }
}
