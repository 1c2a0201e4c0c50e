/**
 * The company's other systems, where they are connected: who carries out errands there, and that turns leave some
 * ({@link dev.noor.app.server.outside.OutsideModule}).
 */
@NullMarked
package dev.noor.app.server.outside;

import org.jspecify.annotations.NullMarked;
