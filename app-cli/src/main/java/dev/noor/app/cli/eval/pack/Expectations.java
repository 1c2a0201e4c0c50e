package dev.noor.app.cli.eval.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.eval.expect.Content;
import dev.noor.app.cli.eval.expect.Decision;
import dev.noor.app.cli.eval.expect.Expectation;
import dev.noor.app.cli.eval.expect.Form;
import dev.noor.app.cli.eval.expect.Memory;
import dev.noor.app.cli.eval.expect.Money;
import dev.noor.app.cli.eval.probe.QuotationStep;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code expect} member of a line. */
final class Expectations {

    private static final int FEWEST = 3;

    private Expectations() {}

    /** The expectations of a customer's line, in the order stated. */
    static List<Expectation> of(InputLine line) throws BadLineException {
        if (!(line.member("expect").orElse(null) instanceof ObjectNode expect)) {
            throw new BadLineException("'expect' is missing or no object: every customer's line says what is expected");
        }
        InputLine members = new InputLine(expect);
        List<Expectation> expectations = new ArrayList<>();
        for (String name : members.names()) {
            expectations.addAll(of(name, new Member("expect." + name, expect.get(name))));
        }
        return expectations;
    }

    /** Refuses so few expectations that a reply without sense could meet them. */
    static void requireEnough(List<Expectation> expectations) throws BadLineException {
        if (expectations.size() < FEWEST) {
            throw new BadLineException(
                    "a turn has " + FEWEST + " expectations or more; here are " + expectations.size());
        }
        boolean silent = expectations.contains(new Form.Ends(Form.Voice.SUPPRESSED));
        if (silent && expectations.stream().anyMatch(Expectations::needsWords)) {
            throw new BadLineException("a turn without reply cannot say anything");
        }
        if (!silent && expectations.stream().noneMatch(Expectation::isPositive)) {
            throw new BadLineException(
                    "no expectation says what the reply holds: one of skus, anySku, amounts, says, shown is needed");
        }
    }

    private static boolean needsWords(Expectation expectation) {
        return expectation instanceof Form.WrittenIn
                || (expectation.isPositive() && !(expectation instanceof Decision));
    }

    private static List<? extends Expectation> of(String name, Member member) throws BadLineException {
        return switch (name) {
            case "outcome" -> List.of(new Form.Ends(member.oneOf(Form.Voice.values())));
            case "language" -> List.of(new Form.WrittenIn(member.oneOf(Language.values())));
            case "stage" -> List.of(new Memory.StageIn(stages(member)));
            case "skus" -> member.texts().stream().map(Content.Names::new).toList();
            case "anySku" -> List.of(new Content.NamesAny(member.texts()));
            case "notSkus" -> member.texts().stream().map(Content.NamesNot::new).toList();
            case "amounts" -> member.numbers().stream().map(Money.States::new).toList();
            case "notAmounts" ->
                member.numbers().stream().map(Money.StatesNot::new).toList();
            case "says" -> member.alternatives().stream().map(Content.Says::new).toList();
            case "notSays" -> member.texts().stream().map(Content.SaysNot::new).toList();
            case "shown" -> ShownLimits.of(member);
            case "maxQuestions" -> List.of(new Form.Asks(member.count()));
            case "maxLength" -> List.of(new Form.Length(member.count()));
            case "facts" -> facts(member);
            case "notFacts" -> notFacts(member);
            case "handoff" -> List.of(member.flag() ? new Decision.HandsOff() : new Decision.KeepsOn());
            case "quotation" -> List.of(new Decision.Quotes(step(member)));
            case "optOut" -> List.of(member.flag() ? new Decision.OptsOut() : new Decision.StaysIn());
            case "fresh" -> List.of(fresh(member));
            default -> throw new BadLineException("'" + member.name() + "' is no expectation");
        };
    }

    private static Set<Stage> stages(Member member) throws BadLineException {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Member stage : member.elements()) {
            stages.add(stage.oneOf(Stage.values()));
        }
        return stages;
    }

    private static List<Expectation> facts(Member member) throws BadLineException {
        List<Expectation> facts = new ArrayList<>();
        for (Member fact : member.members()) {
            facts.add(new Memory.Holds(slot(fact.lastName(), member), fact.scalar()));
        }
        return facts;
    }

    private static List<Expectation> notFacts(Member member) throws BadLineException {
        List<Expectation> facts = new ArrayList<>();
        for (String slot : member.texts()) {
            facts.add(new Memory.HoldsNot(slot(slot, member)));
        }
        return facts;
    }

    private static FactSlot slot(String wire, Member member) throws BadLineException {
        return member.choose(wire, FactSlot.values());
    }

    private static Optional<QuotationStep> step(Member member) throws BadLineException {
        return member.text().equals("none") ? Optional.empty() : Optional.of(member.oneOf(QuotationStep.values()));
    }

    private static Expectation fresh(Member member) throws BadLineException {
        if (!member.flag()) {
            throw new BadLineException(
                    "'" + member.name() + "' can only be true: a reply never repeats the one before");
        }
        return new Form.Fresh();
    }
}
