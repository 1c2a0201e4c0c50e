/** Keys of the server's interfaces from the command line: made, listed and revoked. */
@NullMarked
package dev.noor.app.cli.access;

import org.jspecify.annotations.NullMarked;
