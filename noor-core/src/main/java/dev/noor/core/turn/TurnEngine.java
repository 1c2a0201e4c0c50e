package dev.noor.core.turn;

import dev.noor.core.brain.Brain;
import dev.noor.core.brain.FactRecorder;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.ReplyProof;
import dev.noor.core.brain.Said;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.errand.Errands;
import dev.noor.core.handoff.Referrals;
import dev.noor.core.policy.Contact;
import dev.noor.core.policy.ReplyPolicy;
import dev.noor.core.policy.ReplyPolicy.Situation;
import dev.noor.core.policy.ReplyPolicy.Voice;
import dev.noor.core.policy.Ruling;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageMachine;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.IdSource;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one turn: reads a burst, decides, replies, and returns all of it as one commit. Reads through ports, writes
 * nothing. Whatever a brain does, the customer gets an answer. Thread-safe.
 */
public final class TurnEngine {
    /** How many utterances a turn looks back at. */
    public static final int LOOKING_BACK = 20;
    /** Why a turn says nothing in which a person took over. */
    public static final String TAKEN_OVER = "a person wrote to the customer";

    private static final RuleFired TOLD_TO_WAIT =
            new RuleFired("reply.told_to_wait", "a person was asked for, and the customer was told so");

    private final ServedTenants tenants;
    private final ReplyPolicy replyPolicy;
    private final Brain brain;
    private final FactRecorder facts;
    private final TurnOpening opening;
    private final ReplyProof proof;
    private final StageMachine stages;
    private final Episodes episodes;
    private final Referrals referrals;
    private final Errands errands;
    private final FollowUpPlanner followUps;
    private final IdSource ids;
    private final InstantSource businessTime;
    private final NanoClock machineTime;

    @Inject
    TurnEngine(
            ServedTenants tenants,
            ReplyPolicy replyPolicy,
            Brain brain,
            FactRecorder facts,
            TurnOpening opening,
            ReplyProof proof,
            StageMachine stages,
            Episodes episodes,
            Referrals referrals,
            Errands errands,
            FollowUpPlanner followUps,
            IdSource ids,
            InstantSource businessTime,
            NanoClock machineTime) {
        this.tenants = tenants;
        this.replyPolicy = replyPolicy;
        this.brain = brain;
        this.facts = facts;
        this.opening = opening;
        this.proof = proof;
        this.stages = stages;
        this.episodes = episodes;
        this.referrals = referrals;
        this.errands = errands;
        this.followUps = followUps;
        this.ids = ids;
        this.businessTime = businessTime;
        this.machineTime = machineTime;
    }

    /**
     * The turn that answers {@code burst}.
     *
     * @param burst at least one message of the customer, in the order received
     * @param history what was said before and in the burst, oldest first
     * @throws dev.noor.ports.PermanentPortException when the tenant is unknown or its data are wrong
     */
    public TurnCommit take(Conversation conversation, List<InboundMessage> burst, List<Utterance> history) {
        PhaseTimer timer = new PhaseTimer(machineTime);
        Instant now = businessTime.instant();
        ServedTenant tenant = tenants.get(conversation.address().tenant());
        Reading reading = tenant.reader()
                .read(burst.stream().map(message -> message.content().words()).toList(), conversation.openAsk());
        timer.ended("reading");
        Contact contact = contact(tenant, conversation, new HashSet<>(reading.intents()));
        Ruling<Voice> voice = replyPolicy.rule(new Situation(conversation.mode(), conversation.escalation(), contact));
        Said said = Said.of(before(history, burst.size()), tenant.reader(), now);
        Conversation start = episodes.startFor(asking(conversation, said), reading, now);
        Turn turn = new Turn(tenant, start, burst, reading, contact, now, language(reading, start), said, timer);
        TurnCommit taken = switch (voice.value()) {
            case REPLY, ASSIST -> followUps.planned(turn, reply(turn, voice));
            case SILENT -> silent(turn, voice);
        };
        return left(conversation, tenant, taken, history);
    }

    /** The turn with what it leaves to be done elsewhere. */
    private TurnCommit left(Conversation conversation, ServedTenant tenant, TurnCommit turn, List<Utterance> history) {
        TurnCommit referred = referrals.of(tenant, turn, conversation.openAsk(), history);
        return referred.with(errands.of(tenant.tenant(), conversation, referred));
    }

    /** The turn in which a person wrote to the customer: Noor steps back and answers nothing of {@code open}. */
    public TurnCommit takeOver(Conversation conversation, List<InboundMessage> open) {
        PhaseTimer timer = new PhaseTimer(machineTime);
        ServedTenant tenant = tenants.get(conversation.address().tenant());
        Reading nothing = tenant.reader().read(List.of());
        Turn turn = new Turn(
                tenant,
                conversation,
                open,
                nothing,
                Contact.WELCOME,
                businessTime.instant(),
                language(nothing, conversation),
                Said.of(List.of(), tenant.reader(), businessTime.instant()),
                timer);
        Workbench bench = turn.bench(new MessageId(ids.next()));
        return turn.silentCommit(ids.next(), bench, new Aftermath(bench).takenOver(), TAKEN_OVER, brain.name());
    }

    /**
     * The turn that ends a burst which no attempt could answer: the tenant's fixed words and a person. Nothing of the
     * burst is read, since reading it may be what fails.
     *
     * @param failure a stable name of what failed
     */
    public TurnCommit giveUp(Conversation conversation, List<InboundMessage> burst, String failure) {
        PhaseTimer timer = new PhaseTimer(machineTime);
        ServedTenant tenant = tenants.get(conversation.address().tenant());
        Reading nothing = tenant.reader().read(List.of());
        Contact contact = contact(tenant, conversation, Set.of());
        Turn turn = new Turn(
                tenant,
                conversation,
                burst,
                nothing,
                contact,
                businessTime.instant(),
                language(nothing, conversation),
                Said.of(List.of(), tenant.reader(), businessTime.instant()),
                timer);
        Ruling<Voice> voice = replyPolicy.rule(new Situation(conversation.mode(), conversation.escalation(), contact));
        if (voice.value() != Voice.SILENT) {
            return left(conversation, tenant, fallback(turn, failure), List.of());
        }
        Workbench bench = turn.bench(turn.source());
        bench.fired(voice.rule());
        return turn.silentCommit(
                ids.next(), bench, new Aftermath(bench), voice.rule().reason(), brain.name());
    }

    private TurnCommit reply(Turn turn, Ruling<Voice> voice) {
        try {
            Workbench bench = turn.bench(turn.source());
            opening.open(bench);
            TurnContext context = turn.context(bench);
            ReplyBuilder reply = brain.reply(context);
            turn.timer().ended("brain");
            if (reply.isEmpty() && voice.value() == Voice.ASSIST) {
                return waiting(turn, voice, bench.before().escalation());
            }
            Optional<ReplyProof.Proven> proven = proof.proven(context, reply);
            turn.timer().ended("verifier");
            return proven.map(words -> replied(turn, bench, reply, words)).orElseGet(() -> fallback(turn, "unproven"));
        } catch (RuntimeException failure) {
            return fallback(turn, failure.getClass().getSimpleName());
        }
    }

    private TurnCommit replied(Turn turn, Workbench bench, ReplyBuilder reply, ReplyProof.Proven proven) {
        stages.moves(bench.stage(), bench.ledger(), bench.stageEvidence()).forEach(move -> {
            bench.moved(move.report());
            bench.apply(new Effect.MoveStage(move.from(), move.to()));
        });
        Aftermath after = new Aftermath(bench).replied(turn.language(), OpenQuestion.after(bench, proven.ask()));
        return turn.spokenCommit(
                ids,
                bench,
                reply.understood() ? after.understood() : after.notUnderstood(),
                Outcome.REPLIED,
                proven.words(),
                brain.name());
    }

    /** The brain failed: the tenant's fixed words, and a person. Nothing that the failed attempt decided is kept. */
    private TurnCommit fallback(Turn turn, String failure) {
        Workbench bench = turn.bench(turn.source());
        bench.fired(new RuleFired("turn.fallback", failure));
        bench.apply(new Effect.RequestHandoff(new Handoff(
                HandoffReason.FAILURE, Handoff.Priority.URGENT, "Noor could not answer; the last message is open")));
        String words = turn.wording().say(Phrase.FALLBACK);
        return turn.spokenCommit(
                ids,
                bench,
                new Aftermath(bench).replied(turn.language(), Optional.empty()),
                Outcome.FALLBACK,
                words,
                brain.name());
    }

    /** Nothing of the burst is Noor's to answer while a person is awaited: that is said once, then nothing. */
    private TurnCommit waiting(Turn turn, Ruling<Voice> voice, Escalation escalation) {
        return switch (escalation) {
            case NONE, PENDING -> holdingLine(turn, voice);
            case HELD, IN_PROGRESS, RESOLVED -> silent(turn, new Ruling<>(Voice.SILENT, TOLD_TO_WAIT));
        };
    }

    /** A person is on the way: one line says so, and what the customer tells is noted for them. */
    private TurnCommit holdingLine(Turn turn, Ruling<Voice> voice) {
        Workbench bench = turn.bench(turn.source());
        facts.record(turn.context(bench));
        bench.fired(voice.rule());
        return turn.spokenCommit(
                ids,
                bench,
                new Aftermath(bench).replied(turn.language(), Optional.empty()).held(),
                Outcome.REPLIED,
                turn.wording().say(Phrase.HANDOFF_WAITING),
                brain.name());
    }

    private TurnCommit silent(Turn turn, Ruling<Voice> voice) {
        Workbench bench = turn.bench(turn.source());
        facts.record(turn.context(bench));
        if (turn.contact() == Contact.OPTING_OUT) {
            // Whoever speaks for the company now: the wish binds what is sent later.
            bench.apply(new Effect.OptOut());
        }
        bench.fired(voice.rule());
        return turn.silentCommit(
                ids.next(), bench, new Aftermath(bench), voice.rule().reason(), brain.name());
    }

    /** The conversation as the customer sees it: where a person spoke last, Noor's own question is no longer open. */
    private static Conversation asking(Conversation conversation, Said said) {
        return said.endsWithAPerson() ? conversation.asking(said.lastAsked()) : conversation;
    }

    /** What was said without the customer's last messages, which are the burst. */
    private static List<Utterance> before(List<Utterance> history, int burst) {
        List<Utterance> before = new ArrayList<>(history);
        int left = burst;
        for (int at = before.size() - 1; at >= 0 && left > 0; at--) {
            if (before.get(at).speaker() == Utterance.Speaker.CUSTOMER) {
                before.remove(at);
                left--;
            }
        }
        return before;
    }

    private static Contact contact(ServedTenant tenant, Conversation conversation, Set<Intent> intents) {
        return tenant.tenant().isReachedAt(conversation.address().chat())
                ? Contact.COLLEAGUE
                : Contact.of(conversation.optedOutAt(), intents);
    }

    private static Language language(Reading reading, Conversation conversation) {
        return reading.replyLanguage().or(conversation::language).orElse(Language.EN);
    }
}
