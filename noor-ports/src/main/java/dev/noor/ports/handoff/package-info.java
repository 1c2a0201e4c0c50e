/** Handing a conversation over to a person. */
@NullMarked
package dev.noor.ports.handoff;

import org.jspecify.annotations.NullMarked;
