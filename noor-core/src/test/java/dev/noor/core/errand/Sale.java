package dev.noor.core.errand;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A sale at some step, of which tests say what they need. */
record Sale(
        Stage stage, int episode, String chat, QuoteConsent consent, List<Fact> facts, Optional<Quotation> quotation) {
    private static final ConversationId ID = new ConversationId(new UUID(0, 7));

    static final DealPipeline PIPELINE = new DealPipeline(
            Stream.of(
                            "Qualification",
                            "New Lead",
                            "New Lead Saudi Arabia",
                            "Negotiations",
                            "Offer sent",
                            "In work",
                            "Consignment",
                            "Delivered",
                            "On hold",
                            "Closed lost")
                    .map(DealStage::new)
                    .toList(),
            Map.of(
                    Stage.NEEDS_ANALYSIS,
                    new DealStage("New Lead"),
                    Stage.SOLUTION,
                    new DealStage("Qualification"),
                    Stage.COMPANY_DETAILS,
                    new DealStage("Negotiations"),
                    Stage.QUOTING,
                    new DealStage("Offer sent"),
                    Stage.CLOSING,
                    new DealStage("In work")),
            Map.of("SA", new DealStage("New Lead Saudi Arabia")),
            Optional.of(new DealStage("On hold")),
            Optional.of(new DealStage("Delivered")),
            Optional.of(new DealStage("Closed lost")));

    static Sale at(Stage stage) {
        return new Sale(stage, 1, "971501234567", QuoteConsent.NONE, List.of(), Optional.empty());
    }

    Sale chat(String other) {
        return new Sale(stage, episode, other, consent, facts, quotation);
    }

    Sale consent(QuoteConsent other) {
        return new Sale(stage, episode, chat, other, facts, quotation);
    }

    Sale episode(int other) {
        return new Sale(stage, other, chat, consent, facts, quotation);
    }

    Sale quoted(Quotation other) {
        return new Sale(stage, episode, chat, consent, facts, Optional.of(other));
    }

    Sale told(FactSlot slot, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(slot, value, new MessageId(new UUID(0, 1)), NOON));
        return new Sale(stage, episode, chat, consent, more, quotation);
    }

    Conversation conversation() {
        return new Conversation(
                ID,
                new ChatAddress(tenant().id(), "wazzup", chat),
                1,
                episode,
                1,
                stage,
                ConversationStatus.ACTIVE,
                ConversationMode.BOT,
                Escalation.NONE,
                consent,
                Optional.empty(),
                facts,
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                quotation,
                Optional.of(NOON),
                Optional.empty());
    }

    /** A company with a pipeline of its own. */
    static Tenant tenant() {
        Tenant plain = TenantFixtures.aTenant(new TenantId("oasis"));
        return new Tenant(
                plain.id(),
                plain.name(),
                plain.assistant(),
                plain.offering(),
                plain.currency(),
                plain.vat(),
                plain.zone(),
                plain.region(),
                plain.quotations(),
                plain.largeOrder(),
                plain.promises(),
                plain.managers(),
                plain.hours(),
                plain.authority(),
                plain.followUps(),
                plain.handoffs(),
                plain.lexicon(),
                plain.templates(),
                Optional.of(PIPELINE));
    }

    /** The same turn with other effects. */
    static TurnCommit deciding(TurnCommit turn, List<Effect> effects) {
        TurnReport report = turn.report();
        return new TurnCommit(
                turn.id(),
                turn.before(),
                turn.after(),
                turn.outcome(),
                turn.answered(),
                turn.replies(),
                turn.reason(),
                new TurnReport(
                        report.reading(),
                        report.facts(),
                        report.rules(),
                        report.stageMoves(),
                        report.tools(),
                        report.evidence(),
                        report.verifier(),
                        effects,
                        report.brain(),
                        report.cost(),
                        report.timings()),
                turn.at());
    }
}
