/**
 * The filter mode of commands: one JSON object a line in, one out, in order.
 * {@link dev.noor.app.cli.filter.JsonLinesFilter} owns lines, encodings, errors and counts; a command only turns the
 * members of one object into an answer.
 */
@NullMarked
package dev.noor.app.cli.filter;

import org.jspecify.annotations.NullMarked;
