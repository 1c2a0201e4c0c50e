/** Settings as the apps read them once at start: typed, complete in their complaints, silent about secrets. */
@NullMarked
package dev.noor.ports.config;

import org.jspecify.annotations.NullMarked;
