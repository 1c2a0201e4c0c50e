package dev.noor.adapter.pgvector;

/**
 * Has the server look at the catalogue after much of it was written, and sort in the words that wait to be. It would by
 * itself within a minute or so, while it runs; until then searches are planned as if there were few products, and read
 * through what waits.
 */
final class ProductStatistics {
    /** So many rows let another plan be the better one; fewer the server's own rhythm is good for. */
    private static final int MANY = 1_000;

    private ProductStatistics() {}

    static void afterWriting(Database database, int rows) {
        if (rows >= MANY) {
            database.transaction(handle -> handle.execute("ANALYZE product"));
            database.read(
                    handle -> handle.execute(
                            "SELECT gin_clean_pending_list('product_terms_index'), gin_clean_pending_list('product_document')"));
        }
    }
}
