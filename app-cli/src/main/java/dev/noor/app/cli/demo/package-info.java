/** {@code noor demo}: the server with a simulated WhatsApp, to be tried out in a browser. */
@NullMarked
package dev.noor.app.cli.demo;

import org.jspecify.annotations.NullMarked;
