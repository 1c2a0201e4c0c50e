package dev.noor.core.tool;

import static dev.noor.core.tool.SchemaType.decimal;
import static dev.noor.core.tool.SchemaType.flag;
import static dev.noor.core.tool.SchemaType.listOf;
import static dev.noor.core.tool.SchemaType.oneOf;
import static dev.noor.core.tool.SchemaType.text;
import static dev.noor.core.tool.SchemaType.whole;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds products that keep every stated limit. */
public final class SearchCatalog implements Tool<CatalogQuery, List<Product>> {
    private static final String MOST_MONEY = "100000000";
    private static final int MOST_CENTIMETRES = 10_000;
    private static final int MILLIMETRES = 10;

    private final Catalog catalog;

    @Inject
    SearchCatalog(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ToolName name() {
        return ToolName.SEARCH_CATALOG;
    }

    @Override
    public String description() {
        return "Find products of the company's catalogue. Every limit given is kept by each result; an empty list means"
                + " that nothing fits. State only limits that the customer stated.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .optional("concepts", listOf(text(1, 60), 0, 10), "kinds of product in English, any of them fits")
                .optional("text", text(0, 200), "other words to rank by, in English")
                .optional("price_min", decimal("0", MOST_MONEY), "least price of one piece")
                .optional("price_max", decimal("0", MOST_MONEY), "highest price of one piece")
                .optional("colours", listOf(text(1, 30), 0, 10), "English colour words, any of them fits")
                .optional("excluded_colours", listOf(text(1, 30), 0, 10), "colours that are not wanted")
                .optional("excluded_materials", listOf(text(1, 30), 0, 10), "materials that are not wanted")
                .optional("width_cm_min", decimal("0", "10000"), "least width")
                .optional("width_cm_max", decimal("0", "10000"), "greatest width")
                .optional("depth_cm_min", decimal("0", "10000"), "least depth")
                .optional("depth_cm_max", decimal("0", "10000"), "greatest depth")
                .optional("height_cm_min", decimal("0", "10000"), "least height")
                .optional("height_cm_max", decimal("0", "10000"), "greatest height")
                .optional("seats_min", whole(1, 1000), "seats at least so many people")
                .optional("seats_max", whole(1, 1000), "seats at most so many people")
                .optional("series", text(1, 60), "name of the product line or model")
                .optional("in_stock", flag(), "true: only what is in stock")
                .optional("order", oneOf("relevance", "price_ascending", "price_descending"), "what comes first")
                .optional("limit", whole(1, 20), "how many results, 10 when not given")
                .build();
    }

    @Override
    public CatalogQuery decode(Arguments arguments, Tenant tenant) {
        CatalogQuery.Builder query = CatalogQuery.builder()
                .concepts(
                        arguments.texts("concepts").stream().map(ConceptId::new).toList())
                .text(arguments.optionalText("text").orElse(""))
                .price(new Range<Money>(
                        money(arguments, "price_min", tenant.currency()),
                        money(arguments, "price_max", tenant.currency())))
                .colours(arguments.texts("colours"))
                .excludedColours(arguments.texts("excluded_colours"))
                .excludedMaterials(arguments.texts("excluded_materials"))
                .widthMm(millimetres(arguments, "width_cm"))
                .depthMm(millimetres(arguments, "depth_cm"))
                .heightMm(millimetres(arguments, "height_cm"))
                .seats(new Range<Integer>(arguments.optionalWhole("seats_min"), arguments.optionalWhole("seats_max")))
                .limit(arguments.optionalWhole("limit").orElse(10));
        arguments.optionalText("series").ifPresent(query::series);
        if (arguments.optionalFlag("in_stock").orElse(false)) {
            query.availability(CatalogQuery.Availability.IN_STOCK);
        }
        arguments.optionalText("order").map(SearchCatalog::order).ifPresent(query::order);
        return query.build();
    }

    @Override
    public Value.Object encode(CatalogQuery query) {
        return new ArgumentWriter()
                .texts(
                        "concepts",
                        query.concepts().stream().map(ConceptId::value).toList())
                .text("text", query.text())
                .decimal("price_min", query.price().min().map(Money::toDecimal))
                .decimal("price_max", query.price().max().map(Money::toDecimal))
                .texts("colours", query.colours())
                .texts("excluded_colours", query.excludedColours())
                .texts("excluded_materials", query.excludedMaterials())
                .decimal("width_cm_min", query.widthMm().min().map(SearchCatalog::centimetres))
                .decimal("width_cm_max", query.widthMm().max().map(SearchCatalog::centimetres))
                .decimal("depth_cm_min", query.depthMm().min().map(SearchCatalog::centimetres))
                .decimal("depth_cm_max", query.depthMm().max().map(SearchCatalog::centimetres))
                .decimal("height_cm_min", query.heightMm().min().map(SearchCatalog::centimetres))
                .decimal("height_cm_max", query.heightMm().max().map(SearchCatalog::centimetres))
                .whole("seats_min", query.seats().min())
                .whole("seats_max", query.seats().max())
                .text("series", query.series().orElse(""))
                .flag("in_stock", query.availability() == CatalogQuery.Availability.IN_STOCK)
                .text("order", wire(query.order()))
                .whole("limit", Optional.of(query.limit()))
                .build();
    }

    @Override
    public ToolResult<List<Product>> call(CatalogQuery query, Workbench bench) {
        List<Product> products = catalog.search(bench.tenant().id(), query);
        return ToolResult.found(
                products, products.stream().map(Evidence.ProductRow::new).toList());
    }

    private static Optional<Money> money(Arguments arguments, String name, Currency currency) {
        return arguments.optionalDecimal(name).map(amount -> Money.rounded(amount, currency));
    }

    private static Range<Integer> millimetres(Arguments arguments, String measure) {
        return new Range<Integer>(
                arguments.optionalDecimal(measure + "_min").map(SearchCatalog::millimetres),
                arguments.optionalDecimal(measure + "_max").map(SearchCatalog::millimetres));
    }

    private static int millimetres(BigDecimal centimetres) {
        return centimetres
                .min(BigDecimal.valueOf(MOST_CENTIMETRES))
                .multiply(BigDecimal.valueOf(MILLIMETRES))
                .intValue();
    }

    private static BigDecimal centimetres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 1);
    }

    private static CatalogQuery.Order order(String wire) {
        return CatalogQuery.Order.valueOf(wire.toUpperCase(Locale.ROOT));
    }

    private static String wire(CatalogQuery.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
