/** What becomes of a conversation that goes to a person: what that person reads of it. */
@NullMarked
package dev.noor.core.handoff;

import org.jspecify.annotations.NullMarked;
