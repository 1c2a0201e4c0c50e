/** Amounts in minor units, quantities and percentages. */
@NullMarked
package dev.noor.ports.money;

import org.jspecify.annotations.NullMarked;
