/**
 * The files of messages, where Wazzup keeps them. {@link dev.noor.adapter.wazzup.media.WazzupVoiceNotes} fetches from
 * the hosts that are configured and from nowhere else, since an address is what somebody outside wrote.
 */
@NullMarked
package dev.noor.adapter.wazzup.media;

import org.jspecify.annotations.NullMarked;
