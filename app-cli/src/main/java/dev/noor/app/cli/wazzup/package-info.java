/**
 * {@code noor wazzup}: what an engineer asks of the account at Wazzup. Works only where Wazzup is configured, and
 * prints no secret, the webhook's address included.
 */
@NullMarked
package dev.noor.app.cli.wazzup;

import org.jspecify.annotations.NullMarked;
