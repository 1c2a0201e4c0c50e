package dev.noor.ports.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the person who takes over reads: why, and what was said so far, worded in the company's language. Names, numbers
 * and addresses of customers are not in it. The string form leaves the words out.
 *
 * @param headline why a person is needed, in a sentence
 * @param sections those that hold something, in the order to be read
 * @param sources the messages that items cite, in the order said
 */
public record CaseFile(String headline, List<Section> sections, List<Source> sources) {
    public CaseFile {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        int known = sources.size();
        sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.cited().stream())
                .filter(number -> number < 1 || number > known)
                .findFirst()
                .ifPresent(number -> {
                    throw new IllegalArgumentException("no source has the number " + number);
                });
    }

    /** What belongs together, under its title. */
    public record Section(String title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Section[" + items.size() + "]";
        }
    }

    /**
     * One thing to know.
     *
     * @param cited numbers of sources, from 1; none where it was not said by anybody
     */
    public record Item(String text, List<Integer> cited) {
        public Item {
            cited = List.copyOf(cited);
        }

        @Override
        public String toString() {
            return "Item" + cited;
        }
    }

    /**
     * A message of the conversation.
     *
     * @param label who said it and when, in the tenant's zone
     */
    public record Source(UUID message, String label, Instant at) {}

    /** As plain text, a line for each item, with the numbers of what it cites. */
    public String text() {
        StringBuilder text = new StringBuilder(headline);
        for (Section section : sections) {
            text.append('\n').append(section.title()).append(':');
            section.items()
                    .forEach(item -> text.append("\n• ").append(item.text()).append(numbers(item.cited())));
        }
        for (int i = 0; i < sources.size(); i++) {
            text.append('\n')
                    .append(numbers(List.of(i + 1)).strip())
                    .append(' ')
                    .append(sources.get(i).label());
        }
        return text.toString();
    }

    private static String numbers(List<Integer> cited) {
        return cited.stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "CaseFile[" + sections + ", " + sources.size() + " sources]";
    }
}
