/** Messages from and to customers, whatever the channel. */
@NullMarked
package dev.noor.ports.messaging;

import org.jspecify.annotations.NullMarked;
