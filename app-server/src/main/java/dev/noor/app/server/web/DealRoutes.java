package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.CrmViews.DealEdit;
import dev.noor.app.server.web.CrmViews.DealItem;
import dev.noor.app.server.web.CrmViews.Deals;
import dev.noor.app.server.web.CrmViews.NewDeal;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.errand.DealDesk.Outcome;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.CrmRecords.Listed;
import dev.noor.ports.crm.CrmRecords.Slice;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealRecord;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Deals of the CRM, asked for there each time; where they may stand is the company's pipeline. */
final class DealRoutes implements RouteGroup {
    private static final String ALL = "/api/v1/crm/deals";
    private static final Keyed READERS = new Keyed(Scope.CRM_READ);
    private static final Keyed WRITERS = new Keyed(Scope.CRM_WRITE);
    private static final int LONGEST_STAGE = 120;

    private final CrmDesk crm;
    private final ServedTenants tenants;

    @Inject
    DealRoutes(CrmDesk crm, ServedTenants tenants) {
        this.crm = crm;
        this.tenants = tenants;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                ALL,
                                "Lists the deals that the CRM has now, those opened first coming first, or those at a"
                                        + " stage; at most 2,000 in all.",
                                READERS,
                                Deals.class,
                                this::list)
                        .with(new Parameter("stage", "as the company's pipeline names it"), Asked.AFTER, Asked.LIMIT),
                Route.get(ALL + "/{id}", "Tells a deal as the CRM has it now.", READERS, DealItem.class, this::detail),
                new Route(
                        Method.POST,
                        ALL,
                        "Opens the deal of the sale that a conversation is at, once: one that is there already is"
                                + " answered as it is, with 200. Notes who did.",
                        WRITERS,
                        Optional.of(NewDeal.class),
                        new Answer.Json(DealItem.class),
                        this::open),
                new Route(
                        Method.PATCH,
                        ALL + "/{id}",
                        "Moves a deal to another stage of the company's pipeline, unless it is delivered or lost; what"
                                + " follows is what follows when people move it in the CRM. Notes who did.",
                        WRITERS,
                        Optional.of(DealEdit.class),
                        new Answer.Json(DealItem.class),
                        this::move));
    }

    private Reply list(Call call) {
        Slice slice = CrmDesk.slice(call);
        Optional<DealStage> stage = call.query("stage").map(DealRoutes::stage);
        Listed<DealRecord> page = crm.records(call).deals(stage, slice);
        return Reply.ok(new Deals(page.items().stream().map(DealItem::of).toList(), CrmDesk.next(page, slice)));
    }

    private Reply detail(Call call) {
        return Reply.ok(found(call, CrmDesk.dealId(call)));
    }

    private DealItem found(Call call, DealId id) {
        return crm.records(call).deal(id).map(DealItem::of).orElseThrow(DealRoutes::none);
    }

    private Reply open(Call call) {
        NewDeal wanted = call.body(NewDeal.class);
        Tenant tenant = tenants.get(call.key().tenant()).tenant();
        ConversationId conversation = conversation(wanted.conversation());
        Optional<DealStage> stage = wanted.stage().map(DealRoutes::stage);
        Optional<Money> amount = wanted.amount().map(sum -> money(sum, tenant));
        Outcome outcome = crm.deals(call).open(tenant, conversation, stage, amount);
        return outcome instanceof Outcome.NotThere
                ? missing(tenant)
                : answer(call, outcome, "crm.deal.open", "conversation " + conversation);
    }

    private static Reply missing(Tenant tenant) {
        throw tenant.deals().isEmpty()
                ? new Problem(409, "no_pipeline", "The company keeps no deals: its folder has no crm.yaml.")
                : new Problem(404, "no_conversation", "There is no conversation with this id.");
    }

    private Reply move(Call call) {
        DealId id = CrmDesk.dealId(call);
        DealStage to = stage(call.body(DealEdit.class).stage());
        Tenant tenant = tenants.get(call.key().tenant()).tenant();
        return answer(call, crm.deals(call).move(tenant, id, to), "crm.deal.move", "to " + to);
    }

    private Reply answer(Call call, Outcome outcome, String action, String detail) {
        return switch (outcome) {
            case Outcome.Done done -> {
                crm.note(call, action, done.deal().id().value(), detail);
                yield new Reply.Json(
                        action.endsWith("open") ? 201 : 200,
                        found(call, done.deal().id()));
            }
            case Outcome.There there -> Reply.ok(found(call, there.deal().id()));
            case Outcome.NotThere gone -> throw none();
            case Outcome.Nobody nobody ->
                throw new Problem(
                        409, "no_phone", "The customer has no phone number by which the CRM could know them.");
            case Outcome.NotAllowed refused -> throw notAllowed(refused.allowed());
            case Outcome.Refused refused -> throw CrmDesk.refused(refused.code());
            case Outcome.Unclear unclear -> throw CrmDesk.unclear();
        };
    }

    private static Problem notAllowed(List<DealStage> allowed) {
        return new Problem(
                409,
                "not_allowed",
                allowed.isEmpty()
                        ? "The deal is over; people take it up again in the CRM itself."
                        : "The deal may stand at "
                                + allowed.stream().map(DealStage::name).collect(Collectors.joining(", ")) + ".");
    }

    private static DealStage stage(String text) {
        return new DealStage(CrmViews.text("stage", text, LONGEST_STAGE));
    }

    private static ConversationId conversation(String text) {
        try {
            return new ConversationId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw Asked.wrong("conversation", "the id of a conversation");
        }
    }

    private static Money money(BigDecimal sum, Tenant tenant) {
        try {
            if (sum.signum() >= 0) {
                return Money.of(sum, tenant.currency());
            }
        } catch (IllegalArgumentException tooFine) {
            // told below, as an amount below 0 is
        }
        throw Asked.wrong("amount", "an amount of " + tenant.currency() + " from 0 on");
    }

    private static Problem none() {
        return new Problem(404, "no_deal", "The CRM has no deal of this id.");
    }
}
