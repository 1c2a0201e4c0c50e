/**
 * What a turn leaves to be done in the company's other systems: {@link dev.noor.core.errand.Errands} decides it, and
 * those that carry errands out do so by what the conversation says by then, so that an errand done late or twice does
 * no harm.
 */
@NullMarked
package dev.noor.core.errand;

import org.jspecify.annotations.NullMarked;
