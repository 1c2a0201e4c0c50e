/**
 * What is done beside the work, every now and then: {@link dev.noor.app.server.upkeep.Upkeep} does the
 * {@link dev.noor.app.server.upkeep.Chore}s of a process.
 */
@NullMarked
package dev.noor.app.server.upkeep;

import org.jspecify.annotations.NullMarked;
