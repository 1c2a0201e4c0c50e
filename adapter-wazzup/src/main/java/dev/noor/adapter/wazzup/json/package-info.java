/**
 * JSON of a provider, read without trust: {@link dev.noor.adapter.wazzup.json.Pieces} finds the parts of a text by its
 * brackets, {@link dev.noor.adapter.wazzup.json.Item} reads one part as plain values by path.
 */
@NullMarked
package dev.noor.adapter.wazzup.json;

import org.jspecify.annotations.NullMarked;
