/** Plans what to buy together: enough seats for a number of people, cheapest first. Pure; nothing here reads a port. */
@NullMarked
package dev.noor.core.plan;

import org.jspecify.annotations.NullMarked;
