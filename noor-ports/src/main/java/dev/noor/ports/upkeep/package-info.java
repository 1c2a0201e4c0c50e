/**
 * Looking after what is stored: {@link dev.noor.ports.upkeep.Invariants} says whether it still holds together,
 * {@link dev.noor.ports.upkeep.DeadLetters} has what came to nothing and waits for a person,
 * {@link dev.noor.ports.upkeep.Retention} lets go of what only explains the past,
 * {@link dev.noor.ports.upkeep.Timetable} has work done at its times of the day.
 */
@NullMarked
package dev.noor.ports.upkeep;

import org.jspecify.annotations.NullMarked;
