/** One turn: what it read, decided, did and said, with the proof of it. */
@NullMarked
package dev.noor.ports.turn;

import org.jspecify.annotations.NullMarked;
