/**
 * What Wazzup posts to us. {@link dev.noor.adapter.wazzup.webhook.WazzupWebhooks} cuts a body into its items by
 * brackets alone and reads each by itself, so that an item that is no JSON harms none beside it.
 */
@NullMarked
package dev.noor.adapter.wazzup.webhook;

import org.jspecify.annotations.NullMarked;
