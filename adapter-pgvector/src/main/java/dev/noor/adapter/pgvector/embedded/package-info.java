/**
 * A PostgreSQL server of Noor's own: real server binaries, unpacked and started in one folder. Every process that uses
 * the folder shares the one server; {@link dev.noor.adapter.pgvector.embedded.EmbeddedPostgres} is the way in. The
 * folder holds the binaries, the data, the password (readable by its owner only), a log and two lock files: whoever
 * starts or stops the server holds {@code start.lock} alone, and every process that uses it holds {@code clients.lock}
 * together with the others, which a killed process lets go of by itself.
 */
@NullMarked
package dev.noor.adapter.pgvector.embedded;

import org.jspecify.annotations.NullMarked;
