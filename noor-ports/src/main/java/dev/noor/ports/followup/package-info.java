/** Messages to customers who have fallen silent: what is planned, and what became of it. */
@NullMarked
package dev.noor.ports.followup;

import org.jspecify.annotations.NullMarked;
