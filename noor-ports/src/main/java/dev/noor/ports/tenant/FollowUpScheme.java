package dev.noor.ports.tenant;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a customer who has fallen silent is written to: step by step, each later than the one before.
 *
 * @param steps none when nobody is ever written to unasked
 * @param feedback how the customer is asked what they think of what was delivered, so long after that was seen
 */
public record FollowUpScheme(List<Step> steps, Optional<Step> feedback) {
    public static final FollowUpScheme NONE = new FollowUpScheme(List.of(), Optional.empty());

    public FollowUpScheme {
        steps = List.copyOf(steps);
        Set<String> ids = new HashSet<>();
        feedback.map(Step::id).ifPresent(ids::add);
        Duration last = Duration.ZERO;
        for (Step step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("two follow-up steps are called '" + step.id() + "'");
            }
            if (step.after().length().compareTo(last) <= 0) {
                throw new IllegalArgumentException(
                        "follow-up step '" + step.id() + "' is not later than the one before");
            }
            last = step.after().length();
        }
    }

    /** The step of an id. */
    public Optional<Step> step(String id) {
        return Stream.concat(steps.stream(), feedback.stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    /** Whether a step asks what the customer thinks of what was delivered. */
    public boolean isFeedback(String id) {
        return feedback.filter(step -> step.id().equals(id)).isPresent();
    }

    /** The step behind the one of an id. */
    public Optional<Step> behind(String id) {
        int at = steps.stream().map(Step::id).toList().indexOf(id);
        return at < 0 ? Optional.empty() : steps.stream().skip(at + 1L).findFirst();
    }

    /**
     * One message to somebody who is silent.
     *
     * @param says what is said in free text, while the channel lets free text through
     * @param template approved by the channel, without values, for when it does not; without one nothing is sent then
     */
    public record Step(String id, Pause after, Phrase says, Optional<String> template) {
        public Step {
            if (!says.isFollowUp()) {
                throw new IllegalArgumentException("'" + says.key() + "' is not said to somebody who is silent");
            }
        }
    }

    /** How long after the last word. */
    public sealed interface Pause {
        /** The time that it comes to where no clock is changed. */
        Duration length();

        /** So many hours by any clock. */
        record Hours(int hours) implements Pause {
            public Hours {
                positive(hours);
            }

            @Override
            public Duration length() {
                return Duration.ofHours(hours);
            }
        }

        /** The same time of day so many days later, in the tenant's zone. */
        record Days(int days) implements Pause {
            public Days {
                positive(days);
            }

            @Override
            public Duration length() {
                return Duration.ofDays(days);
            }
        }

        /**
         * Reads {@code 23h} or {@code 3d}.
         *
         * @throws IllegalArgumentException for anything else
         */
        static Pause of(String text) {
            if (!text.matches("[0-9]{1,4}[hd]")) {
                throw new IllegalArgumentException("hours such as 23h or days such as 3d");
            }
            int number = Integer.parseInt(text.substring(0, text.length() - 1));
            return text.endsWith("h") ? new Hours(number) : new Days(number);
        }

        private static void positive(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("a pause takes time");
            }
        }
    }
}
