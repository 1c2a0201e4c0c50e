package dev.noor.ports.pipeline;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.Errand;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Work outside is acted on by one worker at a time, in order, and again until it is settled. Data may live on between
 * tests: each has its own tenant, and puts off what others left.
 */
public interface EffectQueueContract {
    Set<EffectKind> ALL = EnumSet.allOf(EffectKind.class);
    Duration LATER = Duration.ofMinutes(5);

    EffectQueue effects();

    ConversationId aConversation(TenantId tenant);

    /** Leaves work behind in the conversation. */
    UUID want(TenantId tenant, ConversationId conversation, EffectRequest request, Optional<UUID> needs);

    /** The worker that has it is lost, and so much time passes that its lease is over. */
    void loseWorker(UUID effect);

    /** Whether a person was told that it failed, or will be. */
    boolean isTold(UUID effect);

    /** Where the work of a test is. */
    record Place(EffectQueueContract contract, TenantId tenant, ConversationId conversation) {
        public UUID want(EffectRequest request) {
            return contract.want(tenant, conversation, request, Optional.empty());
        }

        public UUID want(EffectRequest request, UUID needs) {
            return contract.want(tenant, conversation, request, Optional.of(needs));
        }

        public Optional<EffectLease> claim(Set<EffectKind> kinds) {
            EffectQueue queue = contract.effects();
            for (Optional<EffectLease> next = queue.claim(kinds); next.isPresent(); next = queue.claim(kinds)) {
                if (next.get().tenant().equals(tenant)) {
                    return next;
                }
                queue.settle(next.get(), new EffectSettlement.Later(LATER, "another test's"));
            }
            return Optional.empty();
        }

        public EffectLease claimed() {
            return claim(ALL).orElseThrow();
        }

        public void settle(EffectLease lease, EffectSettlement settlement) {
            contract.effects().settle(lease, settlement);
        }
    }

    default Place aPlace() {
        TenantId tenant = aTenant();
        return new Place(this, tenant, aConversation(tenant));
    }

    private static EffectRequest aDocument() {
        return new EffectRequest.QuotePdf(new QuotationId(UUID.randomUUID()));
    }

    private static EffectRequest anOrder() {
        return new EffectRequest.Outside(new Errand.PlaceOrder(new QuotationId(UUID.randomUUID()), "Q-7", 2));
    }

    private static EffectRequest aContact() {
        return new EffectRequest.Outside(new Errand.KeepContact());
    }

    private static EffectRequest aDeal() {
        return new EffectRequest.Outside(new Errand.MoveDeal(2, new DealStage("Quotation sent")));
    }

    private static EffectRequest aNote() {
        return new EffectRequest.Outside(new Errand.LeaveNote(1, "Quotation approved", "2 × CH 616"));
    }

    @Test
    default void an_effect_is_handed_out_once_with_what_is_wanted() {
        for (EffectRequest request :
                List.of(aDocument(), anOrder(), aContact(), aDeal(), aNote(), new EffectRequest.ManagerAlert())) {
            Place place = aPlace();
            UUID effect = place.want(request);

            EffectLease lease = place.claimed();

            assertThat(lease.id()).isEqualTo(effect);
            assertThat(lease.conversation()).contains(place.conversation());
            assertThat(lease.request()).isEqualTo(request);
            assertThat(lease.attempt()).isEqualTo(1);
            assertThat(lease.uncertain()).isEmpty();
            assertThat(place.claim(ALL)).isEmpty();
            place.settle(lease, new EffectSettlement.Done(Optional.of("outside-1")));
            assertThat(place.claim(ALL)).isEmpty();
        }
    }

    @Test
    default void work_that_nobody_can_do_waits_and_holds_up_nothing() {
        Place place = aPlace();
        UUID order = place.want(anOrder());
        UUID document = place.want(aDocument());

        EffectLease first = place.claim(EnumSet.of(EffectKind.QUOTE_PDF)).orElseThrow();
        assertThat(first.id()).isEqualTo(document);
        assertThat(place.claim(EnumSet.of(EffectKind.QUOTE_PDF))).isEmpty();
        assertThat(place.claim(Set.of())).isEmpty();

        assertThat(place.claimed().id()).isEqualTo(order);
    }

    @Test
    default void work_of_one_kind_is_done_in_the_order_written_and_what_failed_holds_up_nothing() {
        Place place = aPlace();
        UUID one = place.want(aDeal());
        UUID two = place.want(aDeal());

        EffectLease first = place.claimed();
        assertThat(first.id()).isEqualTo(one);
        assertThat(place.claim(ALL)).isEmpty();
        place.settle(first, new EffectSettlement.Unknown(LATER, "x"));
        assertThat(place.claim(ALL)).isEmpty();
        loseWorker(one);
        place.settle(place.claimed(), new EffectSettlement.Failed("x"));

        assertThat(place.claimed().id()).isEqualTo(two);
    }

    @Test
    default void alerts_do_not_wait_for_each_other() {
        Place place = aPlace();
        place.want(new EffectRequest.ManagerAlert());
        place.want(new EffectRequest.ManagerAlert());

        place.settle(place.claimed(), new EffectSettlement.Later(LATER, "x"));

        assertThat(place.claim(ALL)).isPresent();
    }

    @Test
    default void work_waits_until_what_it_needs_is_done() {
        Place place = aPlace();
        UUID contact = place.want(aContact());
        UUID deal = place.want(aDeal(), contact);

        EffectLease first = place.claimed();
        assertThat(first.id()).isEqualTo(contact);
        assertThat(place.claim(ALL)).isEmpty();
        place.settle(first, new EffectSettlement.Done(Optional.empty()));

        assertThat(place.claimed().id()).isEqualTo(deal);
    }

    @Test
    default void an_attempt_that_did_nothing_leaves_no_doubt_and_one_of_which_nobody_knows_does() {
        Place place = aPlace();
        place.want(aDocument());

        place.settle(place.claimed(), new EffectSettlement.Later(Duration.ZERO, "x"));
        EffectLease second = place.claimed();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.uncertain()).isEmpty();

        place.settle(second, new EffectSettlement.Unknown(Duration.ZERO, "x"));
        EffectLease third = place.claimed();
        assertThat(third.uncertain()).isPresent();

        place.settle(third, new EffectSettlement.Later(Duration.ZERO, "could not be looked up"));
        assertThat(place.claimed().uncertain()).isPresent();
    }

    @Test
    default void what_is_put_off_is_not_handed_out_before() {
        for (EffectSettlement putOff :
                List.of(new EffectSettlement.Later(LATER, "x"), new EffectSettlement.Unknown(LATER, "x"))) {
            Place place = aPlace();
            place.want(aDocument());

            place.settle(place.claimed(), putOff);

            assertThat(place.claim(ALL)).as(putOff.toString()).isEmpty();
        }
    }

    @Test
    default void what_failed_or_was_given_up_is_told_and_not_handed_out_again() {
        for (EffectSettlement end : List.of(new EffectSettlement.Failed("x"), new EffectSettlement.Dead("x"))) {
            Place place = aPlace();
            UUID effect = place.want(aDocument());

            place.settle(place.claimed(), end);

            assertThat(place.claim(EnumSet.of(EffectKind.QUOTE_PDF)))
                    .as(end.toString())
                    .isEmpty();
            assertThat(isTold(effect)).as(end.toString()).isTrue();
        }
    }

    @Test
    default void what_a_lost_worker_had_is_uncertain_for_the_next_and_the_lost_one_changes_nothing() {
        Place place = aPlace();
        UUID effect = place.want(aDocument());
        EffectLease lost = place.claimed();
        loseWorker(effect);

        EffectLease second = place.claimed();
        assertThat(second.uncertain()).isPresent();
        place.settle(lost, new EffectSettlement.Failed("too late to say"));
        assertThat(isTold(effect)).isFalse();
        place.settle(second, new EffectSettlement.Done(Optional.empty()));
        place.settle(second, new EffectSettlement.Failed("it is over"));

        assertThat(isTold(effect)).isFalse();
        assertThat(place.claim(ALL)).isEmpty();
    }

    @Test
    default void many_workers_that_claim_at_once_get_different_effects() {
        List<UUID> wanted =
                Stream.generate(() -> aPlace().want(aDocument())).limit(12).toList();

        List<Optional<EffectLease>> claimed =
                Together.call(8, caller -> effects().claim(ALL));

        assertThat(claimed.stream().flatMap(Optional::stream).map(EffectLease::id))
                .hasSize(8)
                .doesNotHaveDuplicates();
        claimed.stream()
                .flatMap(Optional::stream)
                .forEach(lease -> effects().settle(lease, new EffectSettlement.Later(LATER, "enough")));
        assertThat(wanted).hasSize(12);
    }
}
