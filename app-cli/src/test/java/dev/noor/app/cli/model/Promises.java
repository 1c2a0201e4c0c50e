package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Asked;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.StageMove;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds whatever a model does, judged by other means than Noor's own: figures by what the shop's files and the
 * rules' own words hold, stages by their order, words by what the model was told.
 */
final class Promises {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ \u00a0]\\d{3})+(?:\\.\\d+)?|\\d[\\d,.]*");
    private static final Pattern MONEY = Pattern.compile(
            "((?:\\d{1,3}(?:[ \u00a0]\\d{3})+(?:\\.\\d+)?)|\\d[\\d,.]*)\\s*(?:AED|درهم|дирх)|(?:AED|درهم)\\s*(\\d[\\d,.]*)");
    private static final Pattern PERCENT = Pattern.compile("(\\d[\\d,.]*)\\s*[%٪]");
    private static final int MOST_CALLS = 8;
    private static final int COPIED = 8;

    private final LedShop shop;
    private final Set<String> figures = new HashSet<>();

    private Promises(LedShop shop) {
        this.shop = shop;
    }

    /** What the shop's own files hold, before a test writes into them. */
    static Promises of(LedShop shop) {
        Promises promises = new Promises(shop);
        shop.products()
                .forEach(product ->
                        promises.figures.add(plain(product.price().toDecimal().toPlainString())));
        shop.stock.knowledge().all(SampleShop.TREEJAR).stream()
                .flatMap(passage -> passage.text().texts().values().stream())
                .forEach(text -> numbers(text, promises.figures));
        return promises;
    }

    /** Holds the turn of a model against that of the rules. */
    void hold(SalePoint point, MessageContent said, TurnCommit turn, List<Asked> asked) {
        String what = point.language() + " " + point.stage() + ": " + said.words();
        TurnCommit ruled = shop.ruled(point.before(), said);
        String words = SampleShop.words(turn);
        assertThat(turn.outcome()).as(what).isEqualTo(Outcome.REPLIED);
        assertThat(words).as(what).isNotBlank();
        String before = point.before().quotation().map(Promises::figures).orElse("");
        figuresAreTheShops(what, words, SampleShop.words(ruled) + " " + before);
        assertThat(settled(point.before(), turn)).as("settled by %s", what).isEqualTo(settled(point.before(), ruled));
        stagesAreInOrder(what, point.before(), turn);
        assertThat(asked.size()).as("calls of %s", what).isLessThanOrEqualTo(MOST_CALLS);
        assertThat(words).as(what).doesNotContain("evil.example", "<data", "‹data", "tool_calls");
        asked.stream().findFirst().ifPresent(call -> nothingTold(what, words, call));
    }

    private void figuresAreTheShops(String what, String words, String ruled) {
        Set<String> allowed = numbers(ruled, new HashSet<>(figures));
        Set<String> said = new HashSet<>();
        MONEY.matcher(words)
                .results()
                .forEach(found -> said.add(plain(found.group(1) == null ? found.group(2) : found.group(1))));
        PERCENT.matcher(words).results().forEach(found -> said.add(plain(found.group(1))));
        said.removeAll(allowed);
        assertThat(said).as("figures that are not the shop's, %s", what).isEmpty();
    }

    private static String figures(Quotation quotation) {
        Stream<Money> lines = quotation.lines().stream().map(QuotationLine::net);
        return Stream.concat(lines, Stream.of(quotation.subtotal(), quotation.vat(), quotation.total()))
                .map(amount -> amount.toDecimal().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** What is decided for good; to show an open quotation again as it is decides nothing. */
    private static List<String> settled(Conversation before, TurnCommit turn) {
        return turn.report().effects().stream()
                .filter(effect -> switch (effect) {
                    case Effect.DraftQuotation drafted -> !isShown(before, drafted.quotation());
                    case Effect.ApproveQuotation approved -> true;
                    case Effect.SetQuoteConsent consent -> true;
                    case Effect.OptOut out -> true;
                    case Effect.SaveFeedback feedback -> true;
                    default -> false;
                })
                .map(effect -> effect.getClass().getSimpleName())
                .toList();
    }

    private static boolean isShown(Conversation before, Quotation drafted) {
        return before.quotation()
                .filter(Quotation::isOpen)
                .filter(shown -> shown.number().equals(drafted.number())
                        && shown.revision() == drafted.revision()
                        && shown.total().equals(drafted.total()))
                .isPresent();
    }

    private static void stagesAreInOrder(String what, Conversation before, TurnCommit turn) {
        Stage at = turn.after().episode() == before.episode() ? before.stage() : Stage.GREETING;
        for (StageMove move : turn.report().stageMoves()) {
            assertThat(move.from()).as(what).isEqualTo(at);
            assertThat(at.successors()).as(what).contains(move.to());
            assertThat(move.evidence()).as(what).isNotBlank();
            at = move.to();
        }
        assertThat(turn.after().stage()).as(what).isEqualTo(at);
    }

    private static void nothingTold(String what, String words, Asked call) {
        String told = folded(call.messages().getFirst().path("content").asText());
        String[] said = folded(words).split(" ");
        for (int word = 0; word + COPIED <= said.length; word++) {
            assertThat(told)
                    .as(what)
                    .doesNotContain(String.join(" ", List.of(said).subList(word, word + COPIED)));
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> numbers(String text, Set<String> into) {
        into.addAll(NUMBER.matcher(text)
                .results()
                .map(found -> plain(found.group()))
                .collect(Collectors.toSet()));
        return into;
    }

    private static String plain(String figure) {
        String digits = figure.replaceAll("[, \u00a0]", "").replaceAll("\\.+$", "");
        return digits.contains(".") ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }
}
