package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogQuery.Availability;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * One catalogue query as one statement: each stated limit a filter, the rest an order. The most specific concept comes
 * first, then what the text says, then what is in stock.
 */
final class CatalogSearch {
    private static final int MOST_WORDS = 32;

    /** Words that no product has are taken for misspelt ones and joined by the catalogue's likest words. */
    private static final String TEXT = """
            WITH told AS MATERIALIZED (
                SELECT word, plainto_tsquery('russian', word) || plainto_tsquery('arabic', word) AS query
                FROM unnest(:each::text[]) AS word
                WHERE char_length(word) >= 4 AND word !~ '[0-9]' AND numnode(plainto_tsquery('russian', word)) > 0
            ), misspelt AS MATERIALIZED (
                SELECT word FROM told
                WHERE NOT EXISTS (SELECT FROM product AS p WHERE p.tenant_id = :tenant AND p.document @@ told.query)
            ), meant AS (
                SELECT string_agg(likely.word, ' | ' ORDER BY likely.word) AS words
                FROM misspelt CROSS JOIN LATERAL (
                    SELECT known.word FROM product_word AS known
                    WHERE known.tenant_id = :tenant AND known.word % misspelt.word
                    AND similarity(known.word, misspelt.word) >= 0.45
                    ORDER BY similarity(known.word, misspelt.word) DESC, known.word LIMIT 3
                ) AS likely
            ), asked AS MATERIALIZED (
                SELECT to_tsquery('russian', concat_ws(' | ', nullif(:words, ''), words))
                    || to_tsquery('arabic', coalesce(:arabic, '')) AS query
                FROM meant
            )
            """;

    private final TenantId tenant;
    private final CatalogQuery query;
    private final List<String> words;
    private final List<String> filters = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Object> bindings = new LinkedHashMap<>();

    CatalogSearch(TenantId tenant, CatalogQuery query) {
        this.tenant = tenant;
        this.query = query;
        this.words =
                Words.of(query.text()).stream().distinct().limit(MOST_WORDS).toList();
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
        boolean mustMatch = filters.isEmpty() && !query.text().isBlank();
        if (mustMatch && words.isEmpty()) {
            return Optional.empty();
        }
        boolean ranked = mustMatch || (!words.isEmpty() && query.order() == CatalogQuery.Order.RELEVANCE);
        if (mustMatch) {
            filters.add("(p.document @@ asked.query OR p.sku_folded = :spelling)");
        }
        filters.addFirst("p.tenant_id = :tenant");
        order(ranked);
        return Optional.of((ranked ? TEXT : "")
                + "SELECT p.* FROM product AS p "
                + (ranked ? "CROSS JOIN asked " : "")
                + "WHERE " + String.join(" AND ", filters)
                + " ORDER BY " + String.join(", ", order)
                + " LIMIT :limit");
    }

    private Query bound(Handle handle, String sql) {
        Query statement = handle.createQuery(sql)
                .bind("tenant", tenant.value())
                .bind("limit", query.limit())
                .bind(
                        "words",
                        Words.anyOf(words.stream()
                                .filter(word -> !Words.isArabic(word))
                                .toList()))
                .bind(
                        "arabic",
                        Words.anyOf(words.stream().filter(Words::isArabic).toList()))
                .bind("spelling", Sku.fold(query.text()))
                .bindArray("each", String.class, words);
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
            order.add("CASE WHEN p.concepts && :concepts::text[] THEN 0"
                    + " ELSE array_position(:near::text[], p.concepts[1]) END");
        }
        switch (query.order()) {
            case PRICE_ASCENDING -> order.add("p.price_minor");
            case PRICE_DESCENDING -> order.add("p.price_minor DESC");
            case RELEVANCE -> {
                if (ranked) {
                    order.add("p.sku_folded = :spelling DESC");
                }
                if (!query.concepts().isEmpty()) {
                    order.add("(SELECT min(array_position(p.concepts, wanted))"
                            + " FROM unnest(:concepts::text[]) AS wanted)");
                }
                if (ranked) {
                    order.add("ts_rank('{0.1, 0.2, 0.6, 1.0}', p.document, asked.query) DESC");
                }
                order.add("coalesce(p.in_stock, false) DESC");
            }
        }
        order.add("p.sku COLLATE \"C\"");
    }

    private void limit() {
        if (!query.concepts().isEmpty()) {
            filter(
                    query.near().isEmpty()
                            ? "p.concepts && :concepts::text[]"
                            : "(p.concepts && :concepts::text[] OR p.concepts[1] = ANY (:near::text[]))",
                    "concepts",
                    values(query.concepts()));
            bindings.put("near", values(query.near()));
        }
        if (!query.colours().isEmpty()) {
            filter("p.colours_folded && :colours::text[]", "colours", folded(query.colours()));
        }
        if (!query.excludedColours().isEmpty()) {
            filter(
                    "cardinality(p.colours) > 0 AND NOT p.colours_folded && :uncoloured::text[]",
                    "uncoloured",
                    folded(query.excludedColours()));
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
        query.series().ifPresent(series -> filter("p.series_folded = :series", "series", ProductRow.folded(series)));
        if (query.availability() == Availability.IN_STOCK) {
            filters.add("p.in_stock");
        }
        price(query.price());
        within("width_mm", query.widthMm());
        within("depth_mm", query.depthMm());
        within("height_mm", query.heightMm());
        within("seats", query.seats());
    }

    private static List<String> values(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toList();
    }

    private void price(Range<Money> range) {
        Optional<Currency> currency = range.min().or(range::max).map(Money::currency);
        currency.ifPresent(known -> filter("p.currency = :currency", "currency", known.getCurrencyCode()));
        range.min().ifPresent(min -> filter("p.price_minor >= :priceMin", "priceMin", min.minorUnits()));
        range.max().ifPresent(max -> filter("p.price_minor <= :priceMax", "priceMax", max.minorUnits()));
    }

    private void within(String column, Range<Integer> range) {
        range.min().ifPresent(min -> filter("p." + column + " >= :" + column + "Min", column + "Min", min));
        range.max().ifPresent(max -> filter("p." + column + " <= :" + column + "Max", column + "Max", max));
    }

    private void filter(String condition, String name, Object value) {
        filters.add(condition);
        bindings.put(name, value);
    }

    private static List<String> folded(List<String> colours) {
        return colours.stream().map(ProductRow::folded).toList();
    }
}
