package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogQuery.Availability;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.money.Money;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * One catalogue query as one statement: each stated limit a filter, the rest an order. The most specific concept comes
 * first, then what the text says, then what is in stock. What products are ordered by is sorted, and then the best are
 * read whole: whole products are so wide that sorting them would take longer than finding them.
 */
final class CatalogSearch {
    private static final String FOUND_BY =
            "product_terms(p.tenant_id, p.concepts, p.colours_folded, p.series_folded) && product_terms(:tenant, ";
    private static final String EXACT = FOUND_BY + ":concepts::text[], '{}', NULL) AND p.concepts && :concepts::text[]";
    /** Looked for only where too few are exact, since these follow in any order. */
    private static final String NEAR = FOUND_BY + ":near::text[], '{}', NULL)"
            + " AND p.concepts[1] = ANY (:near::text[]) AND NOT p.concepts && :concepts::text[]";

    /**
     * A plan kept for any values would be a guess: one kind is a tenth of a catalogue, another a handful of products.
     */
    private static final StatementCustomizer PLANNED_FOR_ITS_VALUES = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private final TenantId tenant;
    private final CatalogQuery query;
    private final AskedText text;
    private final List<String> terms = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final List<Key> order = new ArrayList<>();
    private final Map<String, Object> bindings = new LinkedHashMap<>();

    CatalogSearch(TenantId tenant, CatalogQuery query) {
        this.tenant = tenant;
        this.query = query;
        this.text = new AskedText(query.text());
        limit();
    }

    List<Product> in(Handle handle) {
        return statement()
                .map(sql -> bound(handle, sql)
                        .map((row, context) -> ProductRow.product(row))
                        .list())
                .orElse(List.of());
    }

    /** How the server answers, in its own words. */
    List<String> plan(Handle handle) {
        return statement()
                .map(sql -> bound(handle, "EXPLAIN (ANALYZE, BUFFERS) " + sql)
                        .mapTo(String.class)
                        .list())
                .orElse(List.of("the server is not asked: no word of the text is one"));
    }

    /** Empty when there is nothing to look for. */
    private Optional<String> statement() {
        boolean mustMatch =
                filters.isEmpty() && query.concepts().isEmpty() && !query.text().isBlank();
        if (mustMatch && text.isEmpty()) {
            return Optional.empty();
        }
        boolean ranked = mustMatch || (!text.isEmpty() && query.order() == CatalogQuery.Order.RELEVANCE);
        if (mustMatch) {
            filters.add("(p.document @@ asked.query OR p.sku_folded = :spelling)");
        }
        order(ranked);
        String sql = (ranked ? AskedText.QUERY + ", " : "WITH ")
                + stage("best", ranked, query.concepts().isEmpty() ? "true" : EXACT);
        if (query.concepts().isEmpty() || query.near().isEmpty()) {
            return Optional.of(sql + read("best"));
        }
        String few = " AND (SELECT count(*) FROM best) < " + query.limit();
        return Optional.of(sql + ", " + stage("more", ranked, NEAR + few) + read("(TABLE best UNION ALL TABLE more)"));
    }

    private String stage(String name, boolean ranked, String kind) {
        return name + " AS MATERIALIZED (SELECT p.ctid AS place, " + listed(Key::named)
                + " FROM product AS p " + (ranked ? "CROSS JOIN asked " : "")
                + "WHERE p.tenant_id = :tenant AND " + kind
                + Stream.concat(terms.stream(), filters.stream())
                        .map(" AND "::concat)
                        .collect(Collectors.joining())
                + " ORDER BY " + listed(Key::ordered)
                + " LIMIT " + query.limit() + ")";
    }

    private String read(String found) {
        return " SELECT p.* FROM " + found + " AS found JOIN product AS p ON p.ctid = found.place ORDER BY "
                + listed(Key::ordered) + " LIMIT " + query.limit();
    }

    private String listed(Function<Key, String> form) {
        return order.stream().map(form).collect(Collectors.joining(", "));
    }

    private Query bound(Handle handle, String sql) {
        Query statement = text.bind(
                handle.createQuery(sql).addCustomizer(PLANNED_FOR_ITS_VALUES).bind("tenant", tenant.value()));
        bindings.forEach((name, value) -> {
            if (value instanceof List<?> texts) {
                statement.bindArray(name, String.class, texts);
            } else {
                statement.bind(name, value);
            }
        });
        return statement;
    }

    private void order(boolean ranked) {
        if (!query.near().isEmpty() && !query.concepts().isEmpty()) {
            order(
                    "CASE WHEN p.concepts && :concepts::text[] THEN 0"
                            + " ELSE array_position(:near::text[], p.concepts[1]) END",
                    Direction.ASC);
        }
        switch (query.order()) {
            case PRICE_ASCENDING -> order("p.price_minor", Direction.ASC);
            case PRICE_DESCENDING -> order("p.price_minor", Direction.DESC);
            case RELEVANCE -> {
                if (ranked) {
                    order("p.sku_folded = :spelling", Direction.DESC);
                }
                if (!query.concepts().isEmpty()) {
                    order(
                            IntStream.rangeClosed(1, query.concepts().size())
                                    .mapToObj(
                                            wanted -> "array_position(p.concepts, (:concepts::text[])[" + wanted + "])")
                                    .collect(Collectors.joining(", ", "least(", ")")),
                            Direction.ASC);
                }
                if (ranked) {
                    order("ts_rank('{0.1, 0.2, 0.6, 1.0}', p.document, asked.query)", Direction.DESC);
                }
                order("coalesce(p.in_stock, false)", Direction.DESC);
            }
        }
        order("p.sku COLLATE \"C\"", Direction.ASC);
    }

    private void order(String expression, Direction direction) {
        order.add(new Key(expression, direction, order.size()));
    }

    private void limit() {
        if (!query.concepts().isEmpty()) {
            bindings.put("concepts", values(query.concepts()));
            bindings.put("near", values(query.near()));
        }
        if (!query.colours().isEmpty()) {
            filter(
                    "p.colours_folded && :colours::text[]",
                    "colours",
                    query.colours().stream().map(ProductRow::folded).toList());
            findBy("'{}', :colours::text[], NULL");
        }
        if (!query.excludedColours().isEmpty()) {
            filter(
                    "cardinality(p.colours) > 0 AND NOT p.colours_folded && :uncoloured::text[]",
                    "uncoloured",
                    query.excludedColours().stream().map(ProductRow::folded).toList());
        }
        List<String> materials = query.excludedMaterials().stream()
                .filter(material -> !Words.of(material).isEmpty())
                .map(material -> Words.singularLine(Stream.of(material)).replace("|", ""))
                .toList();
        if (!materials.isEmpty()) {
            filter(
                    "NOT EXISTS (SELECT FROM unnest(:unmade::text[]) AS material WHERE strpos(p.made_of, material) > 0)",
                    "unmade",
                    materials);
        }
        query.series().ifPresent(series -> {
            filter("p.series_folded = :series", "series", ProductRow.folded(series));
            findBy("'{}', '{}', :series");
        });
        if (query.availability() == Availability.IN_STOCK) {
            filters.add("p.in_stock");
        }
        price(query.price());
        within("width_mm", query.widthMm());
        within("depth_mm", query.depthMm());
        within("height_mm", query.heightMm());
        within("seats", query.seats());
    }

    /** What an index finds: no fewer products than the exact rule. */
    private void findBy(String anyOf) {
        terms.add(FOUND_BY + anyOf + ")");
    }

    private static List<String> values(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toList();
    }

    private void price(Range<Money> range) {
        Optional<Currency> currency = range.min().or(range::max).map(Money::currency);
        currency.ifPresent(known -> filter("p.currency = :currency", "currency", known.getCurrencyCode()));
        // Where terms find, the index of prices would but list half of the catalogue besides: a sum has no index.
        String price = terms.isEmpty() && query.concepts().isEmpty() ? "p.price_minor" : "p.price_minor + 0";
        range.min().ifPresent(min -> filter(price + " >= :priceMin", "priceMin", min.minorUnits()));
        range.max().ifPresent(max -> filter(price + " <= :priceMax", "priceMax", max.minorUnits()));
    }

    private void within(String column, Range<Integer> range) {
        range.min().ifPresent(min -> filter("p." + column + " >= :" + column + "Min", column + "Min", min));
        range.max().ifPresent(max -> filter("p." + column + " <= :" + column + "Max", column + "Max", max));
    }

    private void filter(String condition, String name, Object value) {
        filters.add(condition);
        bindings.put(name, value);
    }

    private enum Direction {
        ASC,
        DESC
    }

    private record Key(String expression, Direction direction, int number) {
        String named() {
            return expression + " AS key" + number;
        }

        String ordered() {
            return "key" + number + " " + direction;
        }
    }
}
