package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.TenantId;
import dev.noor.ports.config.Secret;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.QuotationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalSealTest {
    private static final String OLD = "an-old-key-of-more-than-32-characters";
    private static final String NEW = "a-new-key-of-more-than-32-characters!";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ApprovalSeal SEAL = ApprovalSeal.of(new Secret(OLD));
    private static final Approval SEALED = SEAL.seal(approval("CH616×12", "10", NOON.plus(Duration.ofDays(2)), ""));

    private static Approval approval(String lines, String percent, Instant expires, String seal) {
        return new Approval(
                new ApprovalId(new UUID(1, 1)),
                new TenantId("treejar"),
                new ConversationId(new UUID(1, 2)),
                new QuotationId(new UUID(1, 3)),
                "TJ221126-7",
                lines,
                Percent.of(percent),
                "wholesale",
                "Salem",
                NOON,
                expires,
                seal);
    }

    /** What somebody with the store could write, under the seal that is there. */
    static List<Approval> tampered() {
        Approval a = SEALED;
        return List.of(
                approval(a.lines(), "50", a.expiresAt(), a.seal()),
                approval(a.lines(), "10", a.expiresAt().plusMillis(1), a.seal()),
                approval("CH616×120", "10", a.expiresAt(), a.seal()),
                a.sealed("0".repeat(64)),
                a.sealed(""),
                with(new ApprovalId(new UUID(9, 9)), a.tenant(), a.conversation(), a.number(), a.segment(), a.by()),
                with(a.id(), new TenantId("another"), a.conversation(), a.number(), a.segment(), a.by()),
                with(a.id(), a.tenant(), new ConversationId(new UUID(9, 9)), a.number(), a.segment(), a.by()),
                with(a.id(), a.tenant(), a.conversation(), "TJ221126-8", a.segment(), a.by()),
                with(a.id(), a.tenant(), a.conversation(), a.number(), "horeca", a.by()),
                with(a.id(), a.tenant(), a.conversation(), a.number(), a.segment(), "Omar"));
    }

    private static Approval with(
            ApprovalId id, TenantId tenant, ConversationId conversation, String number, String segment, String by) {
        return new Approval(
                id,
                tenant,
                conversation,
                SEALED.quotation(),
                number,
                SEALED.lines(),
                SEALED.percent(),
                segment,
                by,
                SEALED.issuedAt(),
                SEALED.expiresAt(),
                SEALED.seal());
    }

    @Test
    void what_was_sealed_holds() {
        assertThat(SEAL.holds(SEALED)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void whatever_is_changed_voids_it(Approval changed) {
        assertThat(SEAL.holds(changed)).isFalse();
    }

    @Test
    void while_a_key_is_replaced_both_hold_and_the_newer_seals() {
        ApprovalSeal both = ApprovalSeal.of(new Secret(NEW + ", " + OLD));

        assertThat(both.holds(SEALED)).isTrue();
        assertThat(ApprovalSeal.of(new Secret(NEW)).holds(both.seal(SEALED))).isTrue();
        assertThat(ApprovalSeal.of(new Secret(NEW)).holds(SEALED)).isFalse();
    }

    @Test
    void without_a_key_nothing_is_sealed_and_nothing_holds() {
        assertThat(ApprovalSeal.NONE.canSeal()).isFalse();
        assertThat(ApprovalSeal.NONE.holds(SEALED)).isFalse();
        assertThatThrownBy(() -> ApprovalSeal.NONE.seal(SEALED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void short_keys_and_third_keys_are_refused_and_none_is_printed() {
        for (String wrong : List.of("short", "", NEW + ",", NEW + "," + OLD + "," + OLD)) {
            assertThatThrownBy(() -> ApprovalSeal.of(new Secret(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SEAL).asString().doesNotContain(OLD);
    }
}
