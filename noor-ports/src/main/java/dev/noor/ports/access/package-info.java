/**
 * Who may use the server's interfaces: {@link dev.noor.ports.access.ApiKeys} keeps what is known of each key, which is
 * never the key itself.
 */
@NullMarked
package dev.noor.ports.access;

import org.jspecify.annotations.NullMarked;
