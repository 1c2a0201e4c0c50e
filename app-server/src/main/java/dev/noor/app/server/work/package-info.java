/**
 * The work behind the doors: {@link dev.noor.app.server.work.TurnWorker} takes one turn,
 * {@link dev.noor.app.server.work.WorkLoop} keeps workers busy while there is something due. Every step that may be
 * lost with its process is a transaction of the store; nothing in here remembers anything that matters.
 */
@NullMarked
package dev.noor.app.server.work;

import org.jspecify.annotations.NullMarked;
