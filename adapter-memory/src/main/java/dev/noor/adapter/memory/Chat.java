package dev.noor.adapter.memory;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.MessageEntry;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One stored conversation with its messages and turns. Not thread-safe: guarded by its store. */
final class Chat {
    private static final Pattern MARKS = Pattern.compile("[\\s*_~`]+");

    private final Map<MessageId, InboundMessage> unanswered = new LinkedHashMap<>();
    private final List<Utterance> said = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final PastTurns past = new PastTurns();
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final Work work = new Work();
    private final Reminders reminders = new Reminders();
    private final Handoffs handoffs = new Handoffs();
    private Conversation conversation;
    private Instant lastManagerAt = Instant.MIN;
    private boolean paused;

    Chat(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Something said, under its own id. */
    private record Entry(UUID id, String kind, Utterance utterance) {}

    Conversation conversation() {
        return conversation;
    }

    /** Replies for the outbox, in the order written. */
    List<Outgoing> outgoing() {
        return outgoing;
    }

    Optional<Outgoing> firstToSend() {
        return outgoing.stream().filter(Outgoing::isOpen).findFirst();
    }

    Work work() {
        return work;
    }

    /** What is planned for when the customer stays silent. */
    Reminders reminders() {
        return reminders;
    }

    /** What asked for a person. */
    Handoffs handoffs() {
        return handoffs;
    }

    /** Something that no turn says. */
    void write(Outgoing unasked, Speaker speaker, String words, Instant now) {
        outgoing.add(unasked);
        OutboundMessage message = unasked.message();
        say(message.id(), kind(message.content()), new Utterance(message.id(), speaker, words, now));
    }

    /** Nobody is to answer what is open. */
    void giveUp() {
        unanswered.clear();
    }

    List<InboundMessage> unanswered() {
        return List.copyOf(unanswered.values());
    }

    List<Utterance> history(int limit) {
        return List.copyOf(said.subList(Math.max(0, said.size() - limit), said.size()));
    }

    List<TurnCommit> turns() {
        return past.all().stream().map(PastTurns.Past::turn).toList();
    }

    void receive(InboundMessage message) {
        switch (message.author()) {
            case CUSTOMER -> {
                unanswered.put(message.id(), message);
                reminders.cancel("the customer wrote", message.sentAt());
                say(message, Speaker.CUSTOMER);
            }
            case MANAGER -> say(message, Speaker.MANAGER);
            case ECHO -> {
                // the reply itself is in the history already
            }
        }
    }

    /** The turns with what they were taken on. */
    PastTurns past() {
        return past;
    }

    void commit(TurnCommit turn) {
        past.taken(turn, conversation, List.copyOf(unanswered.values()), said);
        conversation = turn.after();
        reminders.cancel("another turn was taken", turn.at());
        turn.answered().forEach(unanswered::remove);
        turn.replies()
                .forEach(reply -> say(
                        reply.id(),
                        kind(reply.content()),
                        new Utterance(reply.id(), Speaker.NOOR, words(reply.content()), turn.at())));
        handoffs.ask(turn);
    }

    private void say(InboundMessage message, Speaker speaker) {
        UUID id = message.id().value();
        String words = message.content().words();
        say(id, kind(message.content()), new Utterance(id, speaker, words, message.sentAt()));
    }

    private void say(UUID id, String kind, Utterance utterance) {
        said.add(utterance);
        entries.add(new Entry(id, kind, utterance));
    }

    void amend(Conversation after) {
        conversation = after;
        if (after.status() != ConversationStatus.ACTIVE) {
            reminders.cancel("the conversation is not under way", Instant.EPOCH);
        }
        if (after.mode() == ConversationMode.BOT) {
            handoffs.close(Instant.EPOCH);
        }
    }

    /** What was said, with how far it is, oldest first. */
    List<MessageEntry> messages() {
        List<MessageEntry> listed = new ArrayList<>();
        for (Entry entry : entries) {
            Utterance said = entry.utterance();
            listed.add(new MessageEntry(
                    listed.size() + 1, entry.id(), said.speaker(), entry.kind(), said.text(), state(entry), said.at()));
        }
        return listed;
    }

    private String state(Entry entry) {
        return switch (entry.utterance().speaker()) {
            case CUSTOMER -> unanswered.containsKey(new MessageId(entry.id())) ? "received" : "answered";
            case MANAGER -> "ignored";
            case NOOR ->
                outgoing.stream()
                        .filter(sent -> sent.message().id().equals(entry.id()))
                        .findFirst()
                        .map(sent -> sent.state().name().toLowerCase(Locale.ROOT))
                        .orElse("sent");
        };
    }

    private static String kind(MessageContent content) {
        return switch (content) {
            case MessageContent.Text text -> "text";
            case MessageContent.Spoken spoken -> "voice";
            case MessageContent.Attachment attachment ->
                attachment.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String kind(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> "text";
            case OutboundContent.Media media -> "media";
            case OutboundContent.Template template -> "template";
        };
    }

    boolean hasSaid(String words) {
        String bare = bare(words);
        return said.stream()
                .anyMatch(entry ->
                        entry.speaker() == Speaker.NOOR && bare(entry.text()).equals(bare));
    }

    private static String bare(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    /** A person speaks from now on. */
    void takenOver(Instant now) {
        lastManagerAt = now;
        reminders.cancel("a person took over", now);
        handoffs.take();
        speaks(ConversationMode.MANUAL, Escalation.IN_PROGRESS, conversation.status());
    }

    /** Noor is silent until it is told to go on. */
    void pause(Instant now) {
        takenOver(now);
        paused = true;
    }

    boolean isPaused() {
        return paused;
    }

    /** Whether a person took over and was last heard of by then. */
    boolean isIdleSince(Instant time) {
        return conversation.mode() == ConversationMode.MANUAL && !paused && !lastManagerAt.isAfter(time);
    }

    /** Noor speaks again. */
    void resume(Instant now) {
        paused = false;
        handoffs.close(now);
        ConversationStatus status = conversation.status();
        speaks(
                ConversationMode.BOT,
                Escalation.RESOLVED,
                status == ConversationStatus.ESCALATED || status == ConversationStatus.PAUSED
                        ? ConversationStatus.ACTIVE
                        : status);
    }

    private void speaks(ConversationMode mode, Escalation escalation, ConversationStatus status) {
        Conversation was = conversation;
        conversation = new Conversation(
                was.id(),
                was.address(),
                was.version() + 1,
                was.episode(),
                was.turns(),
                was.stage(),
                status,
                mode,
                escalation,
                was.quoteConsent(),
                was.language(),
                was.facts(),
                was.shown(),
                was.listed(),
                was.openAsk(),
                was.notUnderstood(),
                was.quotation(),
                was.lastCustomerAt(),
                was.optedOutAt());
    }

    void reword(String providerId, String words) {
        unanswered.replaceAll((id, message) -> message.providerId().equals(providerId)
                ? new InboundMessage(
                        id, providerId, message.author(), message.content().saying(words), message.sentAt())
                : message);
    }

    /** What was said in a message that was not answered yet. */
    void spoken(MessageId id, MessageContent.Spoken words) {
        unanswered.computeIfPresent(
                id,
                (same, message) ->
                        new InboundMessage(same, message.providerId(), message.author(), words, message.sentAt()));
        said.replaceAll(utterance -> said(utterance, id, words));
        entries.replaceAll(entry -> new Entry(entry.id(), entry.kind(), said(entry.utterance(), id, words)));
    }

    private static Utterance said(Utterance known, MessageId id, MessageContent.Spoken words) {
        return known.message().equals(id.value())
                ? new Utterance(known.message(), known.speaker(), words.text(), known.at())
                : known;
    }

    void takeBack(String providerId) {
        unanswered.values().removeIf(message -> message.providerId().equals(providerId));
    }

    private static String words(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> text.text();
            case OutboundContent.Media media -> media.caption().orElse("");
            case OutboundContent.Template template -> String.join(" ", template.values());
        };
    }
}
