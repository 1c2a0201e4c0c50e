package dev.noor.adapter.pgvector;

import dev.noor.ports.catalog.Sku;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** The words that a search is for, as a part of its statement. Thread-safe. */
final class AskedText {
    private static final int MOST_WORDS = 32;

    /**
     * Words that no product has are taken for misspelt ones and joined by the catalogue's likest words. A common word
     * is met among the first few products; only what is rarer is looked up among all, where a common one would take
     * long. The last part, {@code asked}, is what documents are held against; {@code :tenant} is bound by the caller.
     */
    static final String QUERY = """
            WITH told AS MATERIALIZED (
                SELECT word, plainto_tsquery('russian', word) || plainto_tsquery('arabic', word) AS query
                FROM unnest(:each::text[]) AS word
                WHERE char_length(word) >= 4 AND word !~ '[0-9]' AND numnode(plainto_tsquery('russian', word)) > 0
            ), sample AS MATERIALIZED (
                SELECT document FROM product WHERE tenant_id = :tenant ORDER BY sku_folded LIMIT 64
            ), rare AS MATERIALIZED (
                SELECT word, query FROM told WHERE NOT EXISTS (SELECT FROM sample WHERE document @@ told.query)
            ), misspelt AS MATERIALIZED (
                SELECT word FROM rare
                WHERE NOT EXISTS (SELECT FROM product AS p WHERE p.tenant_id = :tenant AND p.document @@ rare.query)
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

    private final String text;
    private final List<String> words;

    AskedText(String text) {
        this.text = text;
        this.words = Words.of(text).stream().distinct().limit(MOST_WORDS).toList();
    }

    /** Whether no word of the text is one. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Binds all that {@link #QUERY} needs of the text, and how it is spelt as a code: {@code :spelling}. */
    Query bind(Query statement) {
        List<String> arabic = words.stream().filter(Words::isArabic).toList();
        List<String> others =
                words.stream().filter(word -> !Words.isArabic(word)).toList();
        return statement
                .bind("words", Words.anyOf(others))
                .bind("arabic", Words.anyOf(arabic))
                .bind("spelling", Sku.fold(text))
                .bindArray("each", String.class, words);
    }
}
