package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.OrderViews.Change;
import dev.noor.app.server.web.OrderViews.OrderItem;
import dev.noor.app.server.web.OrderViews.Orders;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.errand.OrderDesk;
import dev.noor.core.errand.OrderDesk.Outcome;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.access.Scope;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.PlacedOrders.Place;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.QuotationId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Orders for the programs of a tenant's people: lists, details, and confirming them. */
final class OrderRoutes implements RouteGroup {
    private static final Keyed READERS = new Keyed(Scope.ORDERS_READ);

    private final PlacedOrders orders;
    private final Optional<OrderDesk> desk;
    private final ServedTenants tenants;

    @Inject
    OrderRoutes(PlacedOrders orders, Optional<OrderDesk> desk, ServedTenants tenants) {
        this.orders = orders;
        this.desk = desk;
        this.tenants = tenants;
    }

    @Override
    public List<Route> routes() {
        String all = "/api/v1/inventory/sale-orders";
        return List.of(
                Route.get(
                                all,
                                "Lists the orders that conversations led to, the latest first, as the order book said"
                                        + " last.",
                                READERS,
                                Orders.class,
                                this::list)
                        .with(
                                new Parameter("status", "draft, confirmed, shipped, fulfilled, void or other"),
                                Asked.AFTER,
                                Asked.LIMIT),
                Route.get(
                        all + "/{id}",
                        "Tells the order of a quotation, by the quotation's id.",
                        READERS,
                        OrderItem.class,
                        this::detail),
                new Route(
                        Method.PATCH,
                        all + "/{id}",
                        "Confirms an order in the order book; one that is confirmed already stays so. Notes who did.",
                        new Keyed(Scope.ORDERS_WRITE),
                        Optional.of(Change.class),
                        new Answer.Json(OrderItem.class),
                        this::change));
    }

    private Reply list(Call call) {
        int limit = Asked.limit(call);
        List<PlacedOrder> page = orders.list(
                call.key().tenant(),
                call.query("status").map(text -> Asked.word("status", text, SaleOrderStatus.class)),
                Asked.after(call).map(cursor -> new Place(cursor.at(), new QuotationId(cursor.id()))),
                limit);
        return Reply.ok(new Orders(
                page.stream().map(OrderItem::of).toList(), page.size() < limit ? null : after(page.getLast())));
    }

    private static String after(PlacedOrder last) {
        return new Cursor(last.placedAt(), last.quotation().value()).token();
    }

    private Reply detail(Call call) {
        return Reply.ok(OrderItem.of(found(call)));
    }

    private PlacedOrder found(Call call) {
        return orders.find(call.key().tenant(), new QuotationId(call.pathId("id")))
                .orElseThrow(OrderRoutes::none);
    }

    private Reply change(Call call) {
        if (!call.body(Change.class).status().equals("confirmed")) {
            throw Asked.wrong("status", "'confirmed'; everything else is done in the order book itself");
        }
        OrderDesk open = desk.orElseThrow(
                () -> new Problem(409, "no_order_book", "No order book is connected for this company."));
        return switch (open.confirm(
                tenants.get(call.key().tenant()).tenant(),
                new QuotationId(call.pathId("id")),
                "key:" + call.key().id())) {
            case Outcome.Confirmed confirmed -> Reply.ok(OrderItem.of(found(call)));
            case Outcome.Cancelled cancelled ->
                throw new Problem(409, "not_allowed", "The order is cancelled in the order book.");
            case Outcome.NotThere none -> throw none();
        };
    }

    private static Problem none() {
        return new Problem(404, "no_order", "There is no order of a quotation with this id.");
    }
}
