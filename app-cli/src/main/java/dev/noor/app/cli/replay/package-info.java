/**
 * {@code noor replay}: stored turns taken again with another policy, catalogue or prompt, and what comes out otherwise.
 */
@NullMarked
package dev.noor.app.cli.replay;

import org.jspecify.annotations.NullMarked;
