/** The network between processes of one machine, made as bad as a real one. */
@NullMarked
package dev.noor.ports.network;

import org.jspecify.annotations.NullMarked;
