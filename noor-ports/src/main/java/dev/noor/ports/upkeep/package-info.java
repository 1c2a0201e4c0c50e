/** Looking after what is stored: {@link dev.noor.ports.upkeep.Invariants} says whether it still holds together. */
@NullMarked
package dev.noor.ports.upkeep;

import org.jspecify.annotations.NullMarked;
