package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.catalog.Product;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Writes any number of products in one statement, which leaves rows alone that would not change, and keeps what they
 * cost and how many there were. Its caller lets one writer at a time pass.
 */
final class ProductUpsert {
    private static final List<String> COLUMNS = List.of(
            "sku text",
            "name_en text",
            "name_ar text",
            "name_ru text",
            "description_en text",
            "description_ar text",
            "description_ru text",
            "series text",
            "type text",
            "concepts text[]",
            "categories text[]",
            "price_minor bigint",
            "currency text",
            "stock_units int",
            "in_stock boolean",
            "colours text[]",
            "width_mm int",
            "depth_mm int",
            "height_mm int",
            "seats int",
            "attribute_names text[]",
            "attribute_values text[]",
            "series_folded text",
            "colours_folded text[]",
            "title text",
            "kind text",
            "told text",
            "made_of text");

    private final String sql;

    ProductUpsert() {
        List<String> names = COLUMNS.stream()
                .map(column -> column.substring(0, column.indexOf(' ')))
                .toList();
        String all = String.join(", ", names);
        String given = "excluded." + String.join(", excluded.", names);
        this.sql = """
                WITH given AS MATERIALIZED (
                    SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS row (sku_folded text, %2$s)
                ), before AS MATERIALIZED (
                    SELECT sku_folded, price_minor, currency, stock_units, in_stock
                    FROM product WHERE tenant_id = :tenant AND sku_folded IN (SELECT sku_folded FROM given)
                ), written AS (
                    INSERT INTO product AS known (tenant_id, sku_folded, %1$s)
                    SELECT :tenant, sku_folded, %1$s FROM given
                    ORDER BY concepts COLLATE "C", sku_folded
                    ON CONFLICT (tenant_id, sku_folded) DO UPDATE SET (%1$s) = ROW(%3$s)
                    WHERE (known.%4$s) IS DISTINCT FROM (%3$s)
                    RETURNING xmax = 0 AS created, title, kind, sku_folded, price_minor, currency, stock_units, in_stock
                ), remembered AS (
                    INSERT INTO product_history
                        (tenant_id, sku_folded, price_minor, currency, stock_units, in_stock, since)
                    SELECT :tenant, now.sku_folded, now.price_minor, now.currency, now.stock_units, now.in_stock,
                        clock_timestamp()
                    FROM written AS now LEFT JOIN before USING (sku_folded)
                    WHERE (now.price_minor, now.currency, now.stock_units, now.in_stock) IS DISTINCT FROM
                        (before.price_minor, before.currency, before.stock_units, before.in_stock)
                ), worded AS (
                    INSERT INTO product_word (tenant_id, word)
                    SELECT DISTINCT :tenant, word
                    FROM written, regexp_split_to_table(trim(title || kind), ' +') AS word
                    WHERE char_length(word) >= 4 AND word !~ '[0-9]'
                    ON CONFLICT DO NOTHING
                )
                SELECT count(*) FILTER (WHERE created) AS created, count(*) FILTER (WHERE NOT created) AS updated
                FROM written
                """.formatted(all, String.join(", ", COLUMNS), given, String.join(", known.", names));
    }

    UpsertCounts run(Handle handle, TenantId tenant, List<Product> products) {
        return handle.createQuery(sql)
                .bind("tenant", tenant.value())
                .bind("rows", Json.of(products.stream().map(ProductRow::of).toList()))
                .map((row, context) -> new UpsertCounts(
                        row.getInt("created"),
                        row.getInt("updated"),
                        products.size() - row.getInt("created") - row.getInt("updated")))
                .one();
    }
}
