package dev.noor.app.cli.eval.probe;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one turn showed, to the customer and behind the scenes. Immutable. */
public final class Probe {

    private static final Pattern QUESTION = Pattern.compile("[?؟]+");
    private static final Pattern SYNTAX = Pattern.compile("\\{[^{}\\n]*\\}|\\[[A-Z][A-Z_]*\\d*\\]|</?[a-z][^<>\\n]*>"
            + "|\\b(?:tool_calls?|DSML|function_call|null|undefined|NaN)\\b|```|\\p{L}\\*|\\$\\{");
    private static final Pattern MODEL_CODE =
            Pattern.compile("\\b(\\p{Lu}{2,})[ -]?(?:\\p{Lu}{1,3} ?)?\\d+\\p{Lu}*\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final TurnCommit commit;
    private final String reply;
    private final PlainText plain;
    private final Assortment assortment;
    private final NamedProducts naming;
    private final List<Product> candidates;
    private final List<String> customerWords;
    private final Optional<String> lastReply;

    private Probe(TurnCommit commit, Assortment assortment, History history) {
        this.commit = commit;
        this.reply = words(commit);
        this.plain = PlainText.of(reply);
        this.assortment = assortment;
        this.naming = new NamedProducts(reply, assortment);
        this.candidates = history.rows();
        this.customerWords = history.customerWords();
        this.lastReply = history.lastReply();
    }

    /** The probe of a turn, which becomes part of the history. */
    public static Probe of(TurnCommit commit, Assortment assortment, History history) {
        history.read(rows(commit, assortment));
        Probe probe = new Probe(commit, assortment, history);
        if (probe.spoke()) {
            history.replied(probe.reply());
        }
        return probe;
    }

    public Outcome outcome() {
        return commit.outcome();
    }

    /** Why nothing was said. */
    public String reason() {
        return commit.reason();
    }

    public boolean spoke() {
        return !commit.replies().isEmpty();
    }

    /** What was sent; empty when nothing was. */
    public String reply() {
        return reply;
    }

    /** Whether {@code words} stand in the reply. */
    public boolean says(String words) {
        return plain.contains(words);
    }

    public Optional<Language> language() {
        return WrittenLanguage.of(naming.withoutNames(candidates));
    }

    /** The products that the reply names, of those that the dialogue has read. */
    public List<Product> products() {
        return naming.among(candidates);
    }

    /** Whether the reply names the product of this SKU, which the company sells. */
    public boolean names(String sku) {
        return assortment
                .find(sku)
                .map(naming::has)
                .orElseGet(
                        () -> Mentions.in(reply, Set.of(Sku.fold(sku))).names().contains(Sku.fold(sku)));
    }

    /** The numbers of the reply that are not part of a product's name. */
    public List<Figure> figures() {
        return Figure.in(naming.withoutNames(candidates));
    }

    /**
     * The numbers of the reply that stand neither in evidence nor in the company's data nor in the customer's words.
     */
    public List<String> unprovenFigures() {
        KnownFigures known = assortment.ownFigures().texts(customerWords);
        commit.report().evidence().forEach(known::evidence);
        commit.report().facts().forEach(fact -> known.evidence(new Evidence.Told(fact)));
        return figures().stream()
                .filter(figure -> !figure.isAmong(known.numbers()))
                .map(figure -> figure.value().toPlainString())
                .toList();
    }

    /**
     * Codes in the reply that look like models of a line that the company sells, and are none; nor did the customer
     * name them.
     */
    public List<String> unknownModels() {
        String asked = Sku.fold(String.join(" ", customerWords));
        return MODEL_CODE
                .matcher(reply)
                .results()
                .filter(code -> assortment.lines().contains(code.group(1)))
                .map(MatchResult::group)
                .filter(code -> !assortment.begins(Sku.fold(code)) && !asked.contains(Sku.fold(code)))
                .toList();
    }

    /** What no customer should read: placeholders, tokens, markup, the syntax of tools. */
    public List<String> syntax() {
        return SYNTAX.matcher(reply).results().map(MatchResult::group).toList();
    }

    public int questions() {
        return (int) QUESTION.matcher(reply).results().count();
    }

    /** Whether the reply is word for word the one before. */
    public boolean repeatsItself() {
        return spoke()
                && lastReply.filter(last -> PlainText.of(last).equals(plain)).isPresent();
    }

    /** The stage after the turn. */
    public Stage stage() {
        return commit.after().stage();
    }

    /** What the ledger holds after the turn. */
    public Optional<String> fact(FactSlot slot) {
        return commit.report().facts().stream()
                .filter(fact -> fact.slot() == slot)
                .map(Fact::value)
                .reduce((earlier, later) -> later);
    }

    /** What the turn does with quotations; empty when nothing. */
    public Set<QuotationStep> quotationSteps() {
        Set<QuotationStep> steps = EnumSet.noneOf(QuotationStep.class);
        for (Effect effect : commit.report().effects()) {
            if (effect instanceof Effect.DraftQuotation) {
                steps.add(QuotationStep.DRAFTED);
            } else if (effect instanceof Effect.ApproveQuotation) {
                steps.add(QuotationStep.APPROVED);
            }
        }
        return steps;
    }

    /** Why the turn asks for a person; empty when it does not. */
    public Optional<String> handoff() {
        return commit.report().effects().stream()
                .flatMap(effect -> effect instanceof Effect.RequestHandoff(var handoff)
                        ? Stream.of(handoff.reason().name().toLowerCase(Locale.ROOT))
                        : Stream.empty())
                .findFirst();
    }

    public boolean optsOut() {
        return commit.report().effects().stream().anyMatch(Effect.OptOut.class::isInstance);
    }

    private static List<Product> rows(TurnCommit commit, Assortment assortment) {
        Set<String> skus = new HashSet<>();
        commit.after().shown().forEach(sku -> skus.add(sku.value()));
        List<Product> rows = commit.report().evidence().stream()
                .flatMap(evidence ->
                        evidence instanceof Evidence.ProductRow(Product product) ? Stream.of(product) : Stream.empty())
                .collect(Collectors.toList());
        rows.forEach(product -> skus.remove(product.sku().value()));
        skus.forEach(sku -> assortment.find(sku).ifPresent(rows::add));
        return rows;
    }

    private static String words(TurnCommit commit) {
        return commit.replies().stream()
                .map(OutboundMessage::content)
                .map(content -> switch (content) {
                    case OutboundContent.FreeForm freeForm -> freeForm.text();
                    case OutboundContent.Media media -> media.caption().orElse("");
                    case OutboundContent.Template template -> String.join(" ", template.values());
                })
                .collect(Collectors.joining("\n"));
    }
}
