/**
 * A Telegram for tests: {@link dev.noor.adapter.telegram.stub.StubTelegram} takes what bots send and goes wrong as it
 * is told.
 */
@NullMarked
package dev.noor.adapter.telegram.stub;

import org.jspecify.annotations.NullMarked;
