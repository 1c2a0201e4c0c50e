/**
 * A company's people in one Telegram group, over the Bot API. {@link dev.noor.adapter.telegram.TelegramModule} binds
 * what posts there, reads what is said there and has Telegram report it. Five methods of the API are called, so its own
 * JSON and the guarded calls of {@code adapter-http} do, and no library for bots, which would bring polling, sessions
 * and a client of its own. The token is a part of every address, so no address is ever told to anybody.
 */
@NullMarked
package dev.noor.adapter.telegram;

import org.jspecify.annotations.NullMarked;
