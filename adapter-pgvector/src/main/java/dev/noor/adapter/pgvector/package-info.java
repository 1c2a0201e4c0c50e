/**
 * The ports on PostgreSQL 15 to 17: catalogue, knowledge, vectors, conversations and quotation numbers, on a server of
 * the user's or on an embedded one. Public are {@link dev.noor.adapter.pgvector.PgVectorModule},
 * {@link dev.noor.adapter.pgvector.PgVectorConfig} and {@link dev.noor.adapter.pgvector.Database}, which nothing is
 * started for before the first use of a port. Every row carries its tenant and every query names it.
 */
@NullMarked
package dev.noor.adapter.pgvector;

import org.jspecify.annotations.NullMarked;
