/** A real browser for tests, without a driver: Chromium by its own protocol. */
@NullMarked
package dev.noor.app.server.browser;

import org.jspecify.annotations.NullMarked;
