package dev.noor.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.desk.Decision.Amended;
import dev.noor.core.desk.Decision.Refused;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.Stage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID SOURCE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final Conversation fresh = Conversation.fresh(
            new ConversationId(UUID.randomUUID()), new ChatAddress(new TenantId("shop"), "wa", "971501112233"));

    @Test
    void a_pause_makes_noor_silent_and_activity_gives_it_back_its_voice() {
        Conversation paused = amended(fresh, to(ConversationStatus.PAUSED)).after();
        assertThat(paused.mode()).isEqualTo(ConversationMode.MANUAL);
        assertThat(paused.escalation()).isEqualTo(Escalation.IN_PROGRESS);
        assertThat(paused.version()).isEqualTo(fresh.version() + 1);

        Conversation active = amended(paused, to(ConversationStatus.ACTIVE)).after();
        assertThat(active.mode()).isEqualTo(ConversationMode.BOT);
        assertThat(active.escalation()).isEqualTo(Escalation.RESOLVED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_stage_moves_to_its_successors_alone(Stage to) {
        Decision decision = decide(fresh, new Wish(Optional.empty(), Optional.of(to), Optional.empty()));

        if (to == fresh.stage()) {
            assertThat(decision).isEqualTo(new Decision.Unchanged());
        } else if (fresh.stage().successors().contains(to)) {
            assertThat(((Amended) decision).after().stage()).isEqualTo(to);
        } else {
            assertThat(decision).isEqualTo(new Refused("stage", "qualifying"));
        }
    }

    @Test
    void a_status_that_does_not_follow_is_refused_with_those_that_do() {
        Conversation closed = amended(fresh, to(ConversationStatus.CLOSED)).after();

        assertThat(decide(closed, to(ConversationStatus.PAUSED))).isEqualTo(new Refused("status", "active"));
    }

    @Test
    void a_name_is_a_fact_once_and_is_not_told_to_the_log() {
        Amended named = amended(fresh, new Wish(Optional.empty(), Optional.empty(), Optional.of(" Omar ")));

        assertThat(named.after().facts()).extracting(Fact::value).containsExactly("Omar");
        assertThat(named.what()).isEqualTo("name");
        assertThat(decide(named.after(), new Wish(Optional.empty(), Optional.empty(), Optional.of("Omar"))))
                .isEqualTo(new Decision.Unchanged());
        assertThat(decide(fresh, new Wish(Optional.empty(), Optional.empty(), Optional.of("a\nb"))))
                .isEqualTo(new Refused("name", "one line of 1 to 200 characters"));
    }

    @Test
    void one_wrong_member_changes_nothing() {
        Decision decision = decide(
                fresh,
                new Wish(Optional.of(ConversationStatus.PAUSED), Optional.of(Stage.FEEDBACK), Optional.of("Omar")));

        assertThat(decision).isInstanceOf(Refused.class);
    }

    private Decision decide(Conversation now, Wish wish) {
        return new Amendments().decide(now, wish, SOURCE, NOON);
    }

    private Amended amended(Conversation now, Wish wish) {
        return (Amended) decide(now, wish);
    }

    private static Wish to(ConversationStatus status) {
        return new Wish(Optional.of(status), Optional.empty(), Optional.empty());
    }
}
