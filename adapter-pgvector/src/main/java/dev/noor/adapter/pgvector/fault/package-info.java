/**
 * The only place where what PostgreSQL, its driver or its files say becomes a {@link dev.noor.ports.PortException}. No
 * message repeats a value that was bound to a statement, since it may be a customer's.
 */
@NullMarked
package dev.noor.adapter.pgvector.fault;

import org.jspecify.annotations.NullMarked;
