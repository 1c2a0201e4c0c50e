/**
 * Listening to voice notes before a turn reads them: {@link dev.noor.core.voice.Listening} decides which notes are
 * listened to and when enough is enough, and keeps the result with the message.
 */
@NullMarked
package dev.noor.core.voice;

import org.jspecify.annotations.NullMarked;
