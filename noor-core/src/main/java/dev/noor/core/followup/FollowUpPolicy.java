package dev.noor.core.followup;

import dev.noor.core.policy.FollowUpRules;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.policy.OutboundGate.Passage;
import dev.noor.core.policy.OutboundGate.Purpose;
import dev.noor.core.policy.OutboundGate.Situation;
import dev.noor.core.policy.Ruling;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.tenant.FollowUpScheme.Pause;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Hours;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.TurnReport.RuleFired;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When somebody who has fallen silent is written to, and whether they still are when the time has come. Plans are made
 * when a turn ends; everything is asked again when one is due. Stateless.
 */
public final class FollowUpPolicy {
    /** Between two messages that nobody asked for, wherever weekends push the second one. */
    private static final Duration APART = Duration.ofHours(24);

    private final OutboundGate gate;

    @Inject
    public FollowUpPolicy(OutboundGate gate) {
        this.gate = gate;
    }

    /**
     * A plan whose time has come, and where its conversation stands.
     *
     * @param freeFormUntil as written with the customer's last message; empty where the channel has no window
     * @param now business time
     */
    public record Moment(
            Tenant tenant,
            FollowUpPlan plan,
            Conversation conversation,
            Optional<Instant> freeFormUntil,
            ChannelCapabilities channel,
            Instant now) {}

    /** What becomes of a plan. */
    public sealed interface Decision {
        /** @param before the end of hours or of the window, from which on it must not leave any more */
        record Send(Step step, Form form, Optional<Instant> before, Optional<FollowUpPlan> next) implements Decision {}

        record Wait(Instant until) implements Decision {}

        /** Not sent; what is planned next stays so. */
        record Skip(RuleFired why, Optional<FollowUpPlan> next) implements Decision {}
    }

    /**
     * What follows if the customer stays silent after {@code now}.
     *
     * @param after the conversation as the turn leaves it
     * @param notBefore until when the customer wants to be left alone; everything is put off with it
     */
    public Optional<FollowUpPlan> first(Tenant tenant, Conversation after, Instant now, Optional<Instant> notBefore) {
        if (FollowUpRules.stop(after).isPresent() || tenant.followUps().steps().isEmpty()) {
            return Optional.empty();
        }
        WorkCalendar calendar = calendar(tenant);
        Step step = tenant.followUps().steps().getFirst();
        return notBefore
                .filter(later -> later.isAfter(now))
                .map(later -> calendar.opening(later)
                        .map(due -> new FollowUpPlan(
                                step.id(), due.minus(step.after().length()), due)))
                .orElseGet(() ->
                        calendar.opening(time(calendar, now, step)).map(due -> new FollowUpPlan(step.id(), now, due)));
    }

    /**
     * When the customer is asked about what they bought; empty when the tenant never asks.
     *
     * @param order when it was placed, which tells the question of one order from that of another
     * @param now when the delivery was seen
     */
    public Optional<FollowUpPlan> afterDelivery(Tenant tenant, Instant order, Instant now) {
        WorkCalendar calendar = calendar(tenant);
        return tenant.followUps()
                .feedback()
                .flatMap(step -> calendar.opening(time(calendar, now, step))
                        .map(due -> new FollowUpPlan(step.id(), order, due)));
    }

    public Decision decide(Moment moment) {
        Optional<RuleFired> stop =
                moment.tenant().followUps().isFeedback(moment.plan().step())
                        ? FollowUpRules.stopAfterDelivery(moment.conversation())
                        : FollowUpRules.stop(moment.conversation());
        if (stop.isPresent()) {
            return skip(stop.get(), Optional.empty());
        }
        Optional<Step> step = moment.tenant().followUps().step(moment.plan().step());
        if (step.isEmpty()) {
            return skip("followup.unknown_step", "the scheme has no such step any more", Optional.empty());
        }
        WorkCalendar calendar = calendar(moment.tenant());
        Optional<FollowUpPlan> next = next(moment, calendar, moment.plan().since());
        if (isOvertaken(moment, calendar)) {
            return skip("followup.overtaken", "the next step is due already", next);
        }
        Optional<Instant> opening = calendar.opening(moment.now());
        if (opening.isEmpty()) {
            return skip("followup.never_open", "there are no working hours", Optional.empty());
        }
        return opening.get().isAfter(moment.now())
                ? new Decision.Wait(opening.get())
                : atWork(moment, step.get(), calendar, next);
    }

    private Decision atWork(Moment moment, Step step, WorkCalendar calendar, Optional<FollowUpPlan> next) {
        Ruling<Passage> free = passage(moment, Form.FREE_TEXT);
        boolean byTemplate = free.value() == Passage.SUPPRESS && step.template().isPresent();
        Ruling<Passage> ruling = byTemplate ? passage(moment, Form.TEMPLATE) : free;
        Optional<FollowUpPlan> apart = next(moment, calendar, moment.now().plus(APART));
        Instant closing = calendar.closing(moment.now());
        return switch (ruling.value()) {
            case SEND ->
                byTemplate
                        ? new Decision.Send(step, Form.TEMPLATE, Optional.of(closing), apart)
                        : new Decision.Send(
                                step,
                                Form.FREE_TEXT,
                                Stream.concat(moment.freeFormUntil().stream(), Stream.of(closing))
                                        .min(Instant::compareTo),
                                apart);
            case WAIT_FOR_MORNING -> new Decision.Wait(calendar.opening(closing).orElse(closing));
            case SUPPRESS -> skip(ruling.rule(), next);
        };
    }

    private Ruling<Passage> passage(Moment moment, Form form) {
        Conversation conversation = moment.conversation();
        ConversationMode mode = conversation.mode();
        return gate.rule(new Situation(
                Purpose.PROACTIVE,
                form,
                mode,
                conversation.optedOutAt(),
                moment.freeFormUntil(),
                moment.channel(),
                moment.now(),
                moment.tenant().zone()));
    }

    /** @param earliest the step behind is not due before then */
    private static Optional<FollowUpPlan> next(Moment moment, WorkCalendar calendar, Instant earliest) {
        FollowUpPlan plan = moment.plan();
        return moment.tenant()
                .followUps()
                .behind(plan.step())
                .flatMap(step -> calendar.opening(
                                Collections.max(List.of(time(calendar, plan.since(), step), earliest)))
                        .map(due -> new FollowUpPlan(step.id(), plan.since(), due)));
    }

    /** Somebody slept for days, and the customer gets one message, not all that were due meanwhile. */
    private static boolean isOvertaken(Moment moment, WorkCalendar calendar) {
        return moment.tenant()
                .followUps()
                .behind(moment.plan().step())
                .filter(step -> !time(calendar, moment.plan().since(), step).isAfter(moment.now()))
                .isPresent();
    }

    private static Instant time(WorkCalendar calendar, Instant since, Step step) {
        return switch (step.after()) {
            case Pause.Hours(int hours) -> since.plus(Duration.ofHours(hours));
            case Pause.Days(int days) -> calendar.daysLater(since, days);
        };
    }

    /** The tenant's hours without those in which nobody is written to anyway. */
    private static WorkCalendar calendar(Tenant tenant) {
        Hours hours = tenant.hours();
        LocalTime from = Collections.max(List.of(hours.from(), OutboundGate.MORNING));
        LocalTime to = Collections.min(List.of(hours.to(), OutboundGate.EVENING));
        Hours daytime = from.isBefore(to)
                ? new Hours(hours.days(), from, to, hours.holidays())
                // Who works at night only is not heard of unasked.
                : new Hours(Set.of(), hours.from(), hours.to());
        return new WorkCalendar(daytime, tenant.zone());
    }

    private static Decision skip(String rule, String reason, Optional<FollowUpPlan> next) {
        return skip(new RuleFired(rule, reason), next);
    }

    private static Decision skip(RuleFired why, Optional<FollowUpPlan> next) {
        return new Decision.Skip(why, next);
    }
}
