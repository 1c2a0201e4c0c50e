package dev.noor.core.turn;

import dev.noor.core.brain.Said;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.policy.Contact;
import dev.noor.core.reading.Reading;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tool.ModelUse;
import dev.noor.core.tool.Workbench;
import dev.noor.core.wording.Wording;
import dev.noor.ports.IdSource;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnId;
import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReport.ReadingReport;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a turn starts from, and how its result becomes a commit. Confined to the thread of its turn. */
record Turn(
        ServedTenant tenant,
        Conversation start,
        List<InboundMessage> burst,
        Reading reading,
        Contact contact,
        Instant now,
        Language language,
        Said said,
        PhaseTimer timer,
        ModelUse models) {

    Turn(
            ServedTenant tenant,
            Conversation start,
            List<InboundMessage> burst,
            Reading reading,
            Contact contact,
            Instant now,
            Language language,
            Said said,
            PhaseTimer timer) {
        this(tenant, start, burst, reading, contact, now, language, said, timer, new ModelUse());
    }

    /** The message that facts of the turn are attributed to: the last of the burst. */
    MessageId source() {
        return burst.getLast().id();
    }

    Wording wording() {
        return tenant.wording(language, start.turns());
    }

    Workbench bench(MessageId source) {
        Workbench bench = new Workbench(tenant.tenant(), start, contact, source, now, models);
        long spoken = burst.stream()
                .filter(message -> message.content() instanceof MessageContent.Spoken)
                .count();
        if (spoken > 0) {
            bench.fired(new RuleFired(
                    "input.spoken",
                    spoken + " of " + burst.size() + " messages came as voice notes, written down by a model"));
        }
        return bench;
    }

    TurnContext context(Workbench bench) {
        List<MessageContent.Kind> attachments = burst.stream()
                .map(InboundMessage::content)
                .filter(MessageContent.Attachment.class::isInstance)
                .map(content -> ((MessageContent.Attachment) content).kind())
                .toList();
        Wording wording = wording();
        return new TurnContext(
                tenant, bench, reading, attachments, said, wording, tenant.products(wording), tenant.numbers(language));
    }

    TurnCommit spokenCommit(
            IdSource ids, Workbench bench, Aftermath aftermath, Outcome outcome, String words, String brain) {
        OutboundMessage message = new OutboundMessage(ids.next(), new OutboundContent.FreeForm(words));
        return commit(ids.next(), bench, aftermath, outcome, List.of(message), "", brain);
    }

    TurnCommit silentCommit(UUID id, Workbench bench, Aftermath aftermath, String reason, String brain) {
        return commit(id, bench, aftermath, Outcome.NO_REPLY_POLICY, List.of(), reason, brain);
    }

    private TurnCommit commit(
            UUID id,
            Workbench bench,
            Aftermath aftermath,
            Outcome outcome,
            List<OutboundMessage> replies,
            String reason,
            String brain) {
        Optional<Instant> lastCustomerAt =
                burst.stream().map(InboundMessage::sentAt).max(Instant::compareTo);
        return new TurnCommit(
                        new TurnId(id),
                        start.version(),
                        aftermath.conversation(lastCustomerAt),
                        outcome,
                        burst.stream().map(InboundMessage::id).toList(),
                        replies,
                        reason,
                        report(bench, brain),
                        now)
                .keeping(models.exchanges());
    }

    private TurnReport report(Workbench bench, String brain) {
        return new TurnReport(
                new ReadingReport(reading.language(), reading.intents(), reading.slots()),
                bench.ledger().inForce(),
                bench.rules(),
                bench.stageMoves(),
                bench.toolCalls(),
                bench.evidence(),
                bench.verifierChanges(),
                bench.effects(),
                brain,
                models.cost(),
                timer.timings());
    }
}
