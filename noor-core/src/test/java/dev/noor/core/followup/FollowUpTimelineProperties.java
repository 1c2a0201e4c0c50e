package dev.noor.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.tenant.FollowUpScheme;
import dev.noor.ports.tenant.Hours;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random customers, people and outages over months in zones that change their clocks, judged without the policy. */
class FollowUpTimelineProperties {
    private static final List<String> ZONES = List.of(
            "Asia/Dubai",
            "Europe/London",
            "America/New_York",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "America/Santiago",
            "Pacific/Auckland",
            "Asia/Kathmandu");
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final OutboundGate gate = new OutboundGate();
    private final FollowUpPolicy policy = new FollowUpPolicy(gate);

    private record Sent(Instant at, Form form, FollowUpPlan plan, Instant lastCustomer) {}

    @Property(tries = 10_000)
    void nothing_leaves_outside_hours_or_the_window_or_after_a_stop(@ForAll long seed) {
        Random random = new Random(seed);
        Tenant tenant = tenant(random);
        ChannelCapabilities channel =
                random.nextInt(4) == 0 ? ChannelCapabilities.LINKED_PHONE : ChannelCapabilities.BUSINESS_API;
        Instant now = BEGIN.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 365)));
        Instant end = now.plus(Duration.ofDays(120));
        boolean stopped = false;
        Conversation conversation =
                Conversation.fresh(ConversationFixtures.anId(), ConversationFixtures.anAddress(new TenantId("oasis")));
        Instant lastCustomer = now;
        Instant leftAlone = now;
        Optional<FollowUpPlan> plan = policy.first(tenant, conversation, now, Optional.empty());
        List<Sent> sent = new ArrayList<>();
        Instant nextEvent = after(now, random);
        while (now.isBefore(end)) {
            Instant due = plan.map(FollowUpPlan::dueAt).orElse(end);
            // Who works looks late now and then, by seconds or by days.
            Instant looks =
                    due.plusSeconds(random.nextInt(6) == 0 ? random.nextInt(60 * 60 * 24 * 6) : random.nextInt(10));
            if (nextEvent.isBefore(looks)) {
                now = nextEvent;
                nextEvent = after(now, random);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        conversation = standing(
                                conversation, ConversationMode.MANUAL, Escalation.IN_PROGRESS, stopAt(conversation));
                        stopped = true;
                    }
                    case 1 -> {
                        conversation = standing(
                                conversation, conversation.mode(), conversation.escalation(), Optional.of(now));
                        stopped = true;
                    }
                    case 2 -> {
                        conversation =
                                standing(conversation, ConversationMode.BOT, Escalation.RESOLVED, stopAt(conversation));
                        stopped = conversation.optedOutAt().isPresent();
                    }
                    case 3 -> {
                        conversation =
                                standing(conversation, ConversationMode.BOT, Escalation.PENDING, stopAt(conversation));
                        stopped = true;
                    }
                    default -> {
                        lastCustomer = now;
                        Optional<Instant> later = random.nextInt(4) == 0
                                ? Optional.of(now.plus(Duration.ofHours(random.nextInt(24 * 20))))
                                : Optional.empty();
                        leftAlone = later.orElse(now);
                        plan = policy.first(tenant, conversation, now, later);
                    }
                }
                continue;
            }
            if (plan.isEmpty()) {
                break;
            }
            now = looks.isAfter(now) ? looks : now;
            FollowUpPlan current = plan.get();
            FollowUpPolicy.Moment moment = new FollowUpPolicy.Moment(
                    tenant, current, conversation, gate.freeForm(channel).map(lastCustomer::plus), channel, now);
            switch (policy.decide(moment)) {
                case FollowUpPolicy.Decision.Send send -> {
                    assertThat(stopped).as("stopped").isFalse();
                    assertThat(now).as("left alone until").isAfterOrEqualTo(leftAlone);
                    assertThat(now).as("ends").isBefore(send.before().orElseThrow());
                    sent.add(new Sent(now, send.form(), current, lastCustomer));
                    plan = send.next();
                }
                case FollowUpPolicy.Decision.Wait(Instant until) -> {
                    assertThat(until).isAfter(now);
                    plan = Optional.of(current.at(until));
                }
                case FollowUpPolicy.Decision.Skip skip -> plan = skip.next();
            }
        }
        judge(tenant, channel, sent);
        Statistics.label("sent").collect(Math.min(sent.size(), 5));
    }

    private static void judge(Tenant tenant, ChannelCapabilities channel, List<Sent> sent) {
        Set<String> once = new HashSet<>();
        Instant before = Instant.MIN;
        for (Sent one : sent) {
            ZonedDateTime local = one.at().atZone(tenant.zone());
            assertThat(tenant.hours().days()).contains(local.getDayOfWeek());
            assertThat(tenant.hours().holidays()).doesNotContain(local.toLocalDate());
            assertThat(local.toLocalTime())
                    .isAfterOrEqualTo(tenant.hours().from())
                    .isAfterOrEqualTo(LocalTime.of(9, 0))
                    .isBefore(tenant.hours().to())
                    .isBefore(LocalTime.of(21, 0));
            if (one.form() == Form.FREE_TEXT) {
                channel.window()
                        .ifPresent(window ->
                                assertThat(one.at()).isBefore(one.lastCustomer().plus(window)));
            } else {
                assertThat(channel.templates()).isEqualTo(ChannelCapabilities.Templates.APPROVED_ONES);
            }
            assertThat(once.add(one.plan().step() + one.plan().since()))
                    .as("once")
                    .isTrue();
            if (one.plan().since().isBefore(before)) {
                assertThat(one.at()).isAfterOrEqualTo(before.plus(Duration.ofHours(24)));
            }
            before = one.at();
        }
    }

    private static Optional<Instant> stopAt(Conversation conversation) {
        return conversation.optedOutAt();
    }

    private static Instant after(Instant now, Random random) {
        return now.plus(Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 60 * 12 : 60 * 24 * 45)));
    }

    private static Tenant tenant(Random random) {
        Set<DayOfWeek> days = random.ints(1L + random.nextInt(7), 1, 8)
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toSet());
        int from = random.nextInt(60 * 23);
        int to = from + 1 + random.nextInt(60 * 24 - 1 - from);
        Set<LocalDate> holidays = random.ints(random.nextInt(40), 0, 500)
                .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
                .collect(Collectors.toSet());
        Hours hours =
                new Hours(days, LocalTime.MIDNIGHT.plusMinutes(from), LocalTime.MIDNIGHT.plusMinutes(to), holidays);
        Tenant plain = TenantFixtures.aTenant(new TenantId("oasis"));
        return new Tenant(
                plain.id(),
                plain.name(),
                plain.assistant(),
                plain.offering(),
                plain.currency(),
                plain.vat(),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                plain.region(),
                plain.quotations(),
                plain.largeOrder(),
                plain.promises(),
                plain.managers(),
                hours,
                plain.authority(),
                random.nextInt(50) == 0 ? FollowUpScheme.NONE : plain.followUps(),
                plain.handoffs(),
                plain.lexicon(),
                plain.templates(),
                Optional.empty());
    }

    private static Conversation standing(
            Conversation was, ConversationMode mode, Escalation escalation, Optional<Instant> optedOutAt) {
        return new Conversation(
                was.id(),
                was.address(),
                was.version() + 1,
                1,
                was.turns(),
                Stage.SOLUTION,
                ConversationStatus.ACTIVE,
                mode,
                escalation,
                QuoteConsent.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                optedOutAt);
    }
}
