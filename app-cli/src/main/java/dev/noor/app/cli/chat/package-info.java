/**
 * Chats from the command line, with a person or with a script. {@link dev.noor.app.cli.chat.Chat} is one conversation
 * over the same {@link dev.noor.core.turn.Dialogue} that a channel uses, on a business clock that a script may move.
 */
@NullMarked
package dev.noor.app.cli.chat;

import org.jspecify.annotations.NullMarked;
