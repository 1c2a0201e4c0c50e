/** Keys of the server's interfaces: {@link dev.noor.app.server.access.KeyMint} makes them. */
@NullMarked
package dev.noor.app.server.access;

import org.jspecify.annotations.NullMarked;
