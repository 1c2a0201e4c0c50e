/**
 * The decisions of Noor. {@link dev.noor.core.Noor} is the start for embedders, {@link dev.noor.core.CoreModule} for
 * apps that assemble the core with Dagger. Nothing below does I/O, reads a clock or logs: what it needs comes through
 * ports, what it decided goes out as values.
 */
@NullMarked
package dev.noor.core;

import org.jspecify.annotations.NullMarked;
