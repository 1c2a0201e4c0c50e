/** Commands about conversations that wait for a person or have one. */
@NullMarked
package dev.noor.app.cli.handoff;

import org.jspecify.annotations.NullMarked;
