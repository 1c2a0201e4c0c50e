/** Offers in writing: lines, totals, validity. */
@NullMarked
package dev.noor.ports.quotation;

import org.jspecify.annotations.NullMarked;
