package dev.noor.adapter.pgvector.invariant;

/**
 * Something that must hold of the rows.
 *
 * @param name stable, such as {@code outbound.order}
 * @param meaning what must hold, a sentence
 * @param remedy what to do about rows that break it, a sentence
 * @param sql one statement, since only then it sees one moment; its columns are {@code tenant_id} and {@code id}, its
 *     rows those that break the rule
 */
public record Rule(String name, String meaning, String remedy, String sql) {}
