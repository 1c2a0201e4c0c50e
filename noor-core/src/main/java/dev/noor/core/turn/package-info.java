/**
 * One turn from messages to what is stored. {@link dev.noor.core.turn.Dialogue} is the door for embedders and apps;
 * {@link dev.noor.core.turn.TurnEngine} takes the turn itself: it reads, decides through policies and tools, lets a
 * brain reply, verifies the words, and returns everything as one commit. A customer's message always ends in an
 * outcome.
 */
@NullMarked
package dev.noor.core.turn;

import org.jspecify.annotations.NullMarked;
