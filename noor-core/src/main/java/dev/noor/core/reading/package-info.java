/**
 * Decides what a burst of messages says: its language, intents, typed slots, the items asked for, references to what
 * was shown, and hints for tone and safety. {@link dev.noor.core.reading.Reader} is the entry; every word it knows is
 * tenant data, every rule is linear in the length of the text, and nothing that is not written is ever read.
 */
@NullMarked
package dev.noor.core.reading;

import org.jspecify.annotations.NullMarked;
