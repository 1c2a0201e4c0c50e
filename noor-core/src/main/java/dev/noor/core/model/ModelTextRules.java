package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.reply.SentenceRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for words of a model beyond what holds for every reply. */
final class ModelTextRules {
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S{1,200}|\\b[a-z0-9-]{1,60}\\.(?:com|net|org|ae|ru|io|example|me|info|shop)\\b\\S{0,100}");

    private record Named(String name, Predicate<String> allowed) implements SentenceRule {
        @Override
        public boolean allows(String sentence) {
            return allowed.test(sentence);
        }
    }

    private ModelTextRules() {}

    static List<SentenceRule> of(TurnContext turn, ReplyBuilder plan, Grounds grounds, Told told) {
        boolean mayAsk = plan.question().isPresent() || !plan.understood();
        return List.of(
                new Named("leak", sentence -> !told.isRepeatedBy(sentence)),
                new Named("link", sentence -> links(sentence).allMatch(grounds::carryLink)),
                new Named("introduction", sentence -> grounds.say(sentence) || !introduces(turn, sentence)),
                new Named("unasked", sentence -> mayAsk || grounds.say(sentence) || !asks(sentence)),
                new Named(
                        "attribute",
                        sentence -> asks(sentence) || grounds.say(sentence) || grounds.carryTraits(sentence)),
                new Named(
                        "assurance",
                        sentence -> asks(sentence) || grounds.say(sentence) || grounds.carryAssurances(sentence)),
                new Named(
                        "service",
                        sentence -> asks(sentence) || grounds.say(sentence) || grounds.carryServices(sentence)),
                new Named(
                        "claim", sentence -> asks(sentence) || grounds.say(sentence) || grounds.carryWords(sentence)));
    }

    static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("؟");
    }

    private static Stream<String> links(String sentence) {
        Matcher links = LINK.matcher(sentence);
        return links.results().map(found -> found.group().replaceAll("[).,!?؟]+$", ""));
    }

    private static boolean introduces(TurnContext turn, String sentence) {
        String company = turn.served().tenant().name();
        return sentence.contains(company)
                && turn.served().tenant().assistant().texts().values().stream().anyMatch(sentence::contains);
    }
}
