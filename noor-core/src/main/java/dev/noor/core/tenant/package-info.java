/**
 * A tenant made ready to serve: its data with everything that is compiled from them once, kept until the data change.
 */
@NullMarked
package dev.noor.core.tenant;

import org.jspecify.annotations.NullMarked;
