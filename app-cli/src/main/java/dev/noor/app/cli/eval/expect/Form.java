package dev.noor.app.cli.eval.expect;

import dev.noor.app.cli.eval.probe.Probe;
import dev.noor.ports.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether and how the turn speaks. */
public sealed interface Form extends Expectation {

    /** Whether Noor answers. */
    enum Voice {
        REPLIED,
        SUPPRESSED;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The turn answers, or it does not. The fixed words after a failure are no answer. */
    record Ends(Voice voice) implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.OUTCOME;
        }

        @Override
        public String stated() {
            return "outcome " + voice.wire();
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            boolean met = switch (probe.outcome()) {
                case REPLIED -> voice == Voice.REPLIED;
                case FALLBACK -> false;
                case SUPPRESSED, NO_REPLY_POLICY -> voice == Voice.SUPPRESSED;
            };
            String why = probe.reason().isEmpty() ? "" : ": " + probe.reason();
            return met ? Optional.empty() : Optional.of(probe.outcome().name().toLowerCase(Locale.ROOT) + why);
        }
    }

    /** The reply is written in the language. */
    record WrittenIn(Language language) implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.LANGUAGE;
        }

        @Override
        public String stated() {
            return "language " + language.tag();
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            Optional<Language> written = probe.language();
            if (written.equals(Optional.of(language))) {
                return Optional.empty();
            }
            String other = probe.spoke() ? "no one language" : "nothing was said";
            return Optional.of(written.map(Language::tag).orElse(other));
        }
    }

    /** The reply asks no more than so many questions. */
    record Asks(int most) implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.QUESTION;
        }

        @Override
        public String stated() {
            return "maxQuestions " + most;
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.questions() <= most ? Optional.empty() : Optional.of(probe.questions() + " questions");
        }
    }

    /** The reply has no more than so many characters. */
    record Length(int most) implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.FORM;
        }

        @Override
        public String stated() {
            return "maxLength " + most;
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            int length = probe.reply().codePointCount(0, probe.reply().length());
            return length <= most ? Optional.empty() : Optional.of(length + " characters");
        }
    }

    /** The reply is not the one before. */
    record Fresh() implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.FORM;
        }

        @Override
        public String stated() {
            return "fresh";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            return probe.repeatsItself() ? Optional.of("the same words as before") : Optional.empty();
        }
    }

    /** The reply holds no placeholder, token, markup or tool syntax. */
    record Clean() implements Form {
        @Override
        public AssertionKind kind() {
            return AssertionKind.FORM;
        }

        @Override
        public String stated() {
            return "no placeholder or syntax";
        }

        @Override
        public Optional<String> missedBy(Probe probe) {
            List<String> syntax = probe.syntax();
            return syntax.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", syntax));
        }
    }
}
