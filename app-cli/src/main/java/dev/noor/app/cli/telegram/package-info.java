/** {@code noor telegram}: has the bot in the group of the company's people report to this server. Prints no secret. */
@NullMarked
package dev.noor.app.cli.telegram;

import org.jspecify.annotations.NullMarked;
