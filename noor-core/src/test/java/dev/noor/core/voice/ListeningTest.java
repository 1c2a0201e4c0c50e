package dev.noor.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryHeardNotes;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.adapter.memory.MemoryTakeovers;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.MemoryTranscriber;
import dev.noor.adapter.memory.MemoryVoiceNotes;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.model.Allowance;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.turn.Oasis;
import dev.noor.ports.Language;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Spoken;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.model.SoundRole;
import dev.noor.ports.pipeline.PipelineFixtures;
import dev.noor.ports.voice.AudioFormat;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.Recordings;
import dev.noor.ports.voice.Transcriber.Request;
import dev.noor.ports.voice.Transcriber.Spent;
import dev.noor.ports.voice.Transcriber.Transcription.Transcript;
import dev.noor.ports.voice.Transcriber.Transcription.Unintelligible;
import dev.noor.ports.voice.VoiceNotes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which voice notes are listened to, and when enough is enough. */
final class ListeningTest {
    private static final Spent SPENT =
            new Spent("stub/whisper", new ModelUsage(0, 0, 0, 0, Optional.of(240L)), Optional.of(4));

    private final SequentialIdSource ids = new SequentialIdSource();
    private final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryInbox inbox = new MemoryInbox(conversations, ids, time);
    private final MemoryHeardNotes notes = new MemoryHeardNotes(conversations);
    private final MemoryVoiceNotes sounds = new MemoryVoiceNotes();
    private final MemoryTranscriber transcriber = new MemoryTranscriber();
    private final MemoryModelCalls calls = new MemoryModelCalls();
    private final MemoryTenantSource tenants = Oasis.tenants();
    private long nanos;

    private Listening listening(VoiceNotes fetched) {
        return new Listening(
                notes,
                Optional.of(fetched),
                Optional.of(transcriber),
                new ServedTenants(tenants, new MemoryCatalog()),
                new Ear(new Allowance(ModelBudget.STANDARD, calls), calls, ids, time, () -> nanos),
                () -> nanos);
    }

    private List<Listened> listen() {
        return listening(sounds).listen(conversation(), open());
    }

    private Conversation conversation() {
        return conversations.open(Oasis.CHAT, new ConversationId(ids.next()));
    }

    private List<InboundMessage> open() {
        return conversations.unanswered(conversation().id());
    }

    private List<MessageContent> contents() {
        return open().stream().map(InboundMessage::content).toList();
    }

    private void sends(String address, Recording recording) {
        sounds.put(address, recording);
        sends(address);
    }

    private void sends(String address) {
        ChatAddress chat = Oasis.CHAT;
        inbox.accept(PipelineFixtures.aPost(
                chat,
                new MessageArrived(
                        chat.channel(),
                        chat.chat(),
                        "wa-" + ids.next(),
                        Origin.CUSTOMER,
                        new Attachment(Kind.VOICE, ""),
                        Optional.empty(),
                        "Omar",
                        Optional.of(address).filter(told -> !told.isEmpty()),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static List<String> outcomes(List<Listened> listened) {
        return listened.stream().map(Listened::outcome).toList();
    }

    @Test
    void what_is_said_takes_the_notes_place_and_is_paid_for_once() {
        sends("https://store.test/1", Recordings.aNote());
        inbox.accept(PipelineFixtures.aPost(Oasis.CHAT, PipelineFixtures.says(Oasis.CHAT, "in black")));
        transcriber.hearNext(new Transcript("I need\n five  chairs", SPENT));

        assertThat(outcomes(listen())).containsExactly("spoken");
        assertThat(contents()).containsExactly(new Spoken("I need five chairs"), new MessageContent.Text("in black"));

        assertThat(listen()).isEmpty();
        assertThat(transcriber.requests()).hasSize(1);
        assertThat(sounds.fetched()).hasSize(1);
        assertThat(calls.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.role()).isEqualTo(SoundRole.TRANSCRIPTION))
                .satisfies(call -> assertThat(call.model()).isEqualTo("stub/whisper"))
                .satisfies(call -> assertThat(call.outcome()).isEqualTo("ok"))
                .satisfies(call -> assertThat(call.soundSeconds()).contains(4))
                .satisfies(call -> assertThat(call.usage().costMicros()).contains(240L));
    }

    @Test
    void a_cost_that_nobody_tells_is_taken_from_the_length() {
        sends("https://store.test/1", Recordings.ogg(30, 3_000));
        transcriber.hearNext(new Transcript("five chairs", new Spent("local", ModelUsage.UNKNOWN, Optional.empty())));

        listen();

        assertThat(calls.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.soundSeconds()).contains(30))
                .satisfies(call -> assertThat(call.usage().costMicros()).contains(3_000L));
    }

    @Test
    void nothing_said_is_asked_for_in_writing_and_not_paid_for_twice() {
        sends("https://store.test/1", Recordings.aNote());
        transcriber.hearNext(new Unintelligible(SPENT));

        assertThat(outcomes(listen())).containsExactly("voice.unintelligible");
        assertThat(listen()).isEmpty();
        assertThat(contents()).containsExactly(new Attachment(Kind.VOICE, ""));
        assertThat(calls.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 3_600})
    void a_note_of_more_than_five_minutes_is_not_paid_for(int seconds) {
        sends("https://store.test/1", Recordings.ogg(seconds, 3_000));

        assertThat(outcomes(listen())).containsExactly("voice.too_long");
        assertThat(transcriber.requests()).isEmpty();
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void five_minutes_are_listened_to() {
        sends("https://store.test/1", Recordings.ogg(300, 3_000));
        transcriber.hearNext(new Transcript("a long wish", SPENT));

        assertThat(outcomes(listen())).containsExactly("spoken");
    }

    @ParameterizedTest
    @EnumSource(VoiceNotes.Why.class)
    void a_note_without_sound_is_not_paid_for(VoiceNotes.Why why) {
        sends("https://store.test/1");

        List<Listened> listened =
                listening(address -> new VoiceNotes.Fetched.None(why)).listen(conversation(), open());

        assertThat(outcomes(listened)).containsExactly("voice." + why.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(transcriber.requests()).isEmpty();
    }

    @Test
    void a_note_that_is_nowhere_is_not_fetched() {
        sends("");

        assertThat(outcomes(listen())).containsExactly("voice.no_address");
        assertThat(sounds.fetched()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFault.class,
            names = {"TIMEOUT", "RATE_LIMITED", "UNAUTHORISED", "UNKNOWN_MODEL", "NO_CREDIT", "BROKEN_ANSWER", "REFUSED"
            })
    void a_model_that_fails_is_counted_and_tells_the_operator_what_to_do(ModelFault fault) {
        sends("https://store.test/1", Recordings.aNote());
        transcriber.failNext(fault.exception("check the setting"));

        assertThat(listen())
                .singleElement()
                .satisfies(note -> assertThat(note.outcome()).isEqualTo(fault.code()))
                .satisfies(note -> assertThat(note.advice()).isEqualTo("check the setting"));
        assertThat(calls.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.outcome()).isEqualTo(fault.code()));
        assertThat(contents()).containsExactly(new Attachment(Kind.VOICE, ""));
    }

    @Test
    void a_store_that_is_away_or_a_bug_ends_in_a_note_without_words() {
        sends("https://store.test/1");
        List<Listened> away = listening(address -> {
                    throw new TransientPortException("wazzup.media", "away");
                })
                .listen(conversation(), open());
        sends("https://store.test/2");
        List<Listened> bug = listening(address -> {
                    throw new IllegalStateException("971501234567");
                })
                .listen(conversation(), open());

        assertThat(outcomes(away)).containsExactly("wazzup.media");
        assertThat(outcomes(bug)).containsExactly("voice.failed");
        assertThat(bug.getFirst().advice()).isEqualTo("IllegalStateException");
    }

    @Test
    void every_budget_holds_for_sound_too() {
        for (int call = 0; call < ModelBudget.STANDARD.callsAnHour(); call++) {
            calls.record(new ModelCall(
                    ids.next(),
                    Oasis.TENANT,
                    conversation().id(),
                    SoundRole.TRANSCRIPTION,
                    "m",
                    "ok",
                    ModelUsage.UNKNOWN,
                    Optional.empty(),
                    Duration.ZERO,
                    time.instant()));
        }
        sends("https://store.test/1", Recordings.aNote());

        assertThat(outcomes(listen())).containsExactly("model.over_budget");
        assertThat(transcriber.requests()).isEmpty();
    }

    @Test
    void of_many_notes_the_first_five_are_listened_to() {
        for (int note = 0; note < 7; note++) {
            sends("https://store.test/" + note, Recordings.aNote());
            transcriber.hearNext(new Transcript("wish " + note, SPENT));
        }

        assertThat(outcomes(listen()))
                .containsExactly("spoken", "spoken", "spoken", "spoken", "spoken", "voice.too_many", "voice.too_many");
    }

    @Test
    void listening_ends_in_time_and_each_call_gets_what_is_left() {
        sends("https://store.test/1", Recordings.aNote());
        sends("https://store.test/2", Recordings.aNote());
        transcriber.hearNext(new Transcript("first", SPENT));
        VoiceNotes slow = address -> {
            nanos += Duration.ofSeconds(12).toNanos();
            return sounds.fetch(address);
        };

        List<Listened> listened = listening(slow).listen(conversation(), open());

        assertThat(outcomes(listened)).containsExactly("spoken", "voice.no_time");
        assertThat(transcriber.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.deadline()).isEqualTo(Duration.ofSeconds(13)));
    }

    @Test
    void a_person_who_speaks_for_the_company_listens_by_themselves() {
        sends("https://store.test/1", Recordings.aNote());
        new MemoryTakeovers(conversations, time)
                .pause(Oasis.TENANT, conversation().id(), "Sara");

        assertThat(listen()).isEmpty();
        assertThat(sounds.fetched()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_language_is_named_where_the_chat_is_in_arabic_or_russian(Language language) {
        sends("https://store.test/1", Recordings.aNote());
        transcriber.hearNext(new Transcript("words", SPENT));
        Conversation was = conversation();
        Conversation speaking = new Conversation(
                was.id(),
                was.address(),
                was.version(),
                was.episode(),
                was.turns(),
                was.stage(),
                was.status(),
                was.mode(),
                was.escalation(),
                was.quoteConsent(),
                Optional.of(language),
                was.facts(),
                was.shown(),
                was.listed(),
                was.openAsk(),
                was.notUnderstood(),
                was.quotation(),
                was.lastCustomerAt(),
                was.optedOutAt());

        listening(sounds).listen(speaking, open());

        assertThat(transcriber.requests())
                .extracting(Request::spoken)
                .containsExactly(Optional.of(language).filter(it -> it != Language.EN));
    }

    @Test
    void hidden_characters_that_a_model_writes_are_left_out() {
        sends("https://store.test/1", Recordings.aNote());
        transcriber.hearNext(new Transcript("five\u202E\u0000 \u200Bchairs\u0007", SPENT));

        listen();

        assertThat(contents()).containsExactly(new Spoken("five chairs"));
    }

    @Test
    void without_a_transcriber_or_a_channel_that_keeps_sound_nothing_is_asked() {
        sends("https://store.test/1", Recordings.aNote());
        ServedTenants served = new ServedTenants(tenants, new MemoryCatalog());
        Ear ear = new Ear(new Allowance(ModelBudget.STANDARD, calls), calls, ids, time, () -> nanos);

        assertThat(new Listening(notes, Optional.of(sounds), Optional.empty(), served, ear, () -> nanos)
                        .listen(conversation(), open()))
                .isEmpty();
        assertThat(new Listening(notes, Optional.empty(), Optional.of(transcriber), served, ear, () -> nanos)
                        .listen(conversation(), open()))
                .isEmpty();
        assertThat(sounds.fetched()).isEmpty();
    }

    @Test
    void a_recording_of_unknown_length_is_listened_to() {
        sends("https://store.test/1", new Recording(AudioFormat.MP3, new byte[3_000]));
        transcriber.hearNext(new Transcript("five chairs", SPENT));

        assertThat(outcomes(listen())).containsExactly("spoken");
    }
}
