/**
 * What must hold of the rows, as queries that find those that break it:
 * {@link dev.noor.adapter.pgvector.invariant.Rule} is one of them, {@link dev.noor.adapter.pgvector.invariant.AllRules}
 * has all.
 */
@NullMarked
package dev.noor.adapter.pgvector.invariant;

import org.jspecify.annotations.NullMarked;
