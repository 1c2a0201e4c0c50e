/**
 * Stored turns taken again, with the ledger, the history and the clock they had, over ports that only read:
 * {@link dev.noor.core.replay.PastMoment} is the moment that the ports of the assembly tell of,
 * {@link dev.noor.core.replay.Replayer} takes the turn, {@link dev.noor.core.replay.Differences} says what came out
 * otherwise. Nothing of it is stored or sent.
 */
@NullMarked
package dev.noor.core.replay;

import org.jspecify.annotations.NullMarked;
