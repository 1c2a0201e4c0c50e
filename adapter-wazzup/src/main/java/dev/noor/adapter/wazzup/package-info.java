/**
 * WhatsApp through Wazzup v3. So far only its configuration is here, {@link dev.noor.adapter.wazzup.WazzupConfig}, so
 * that wrong settings are reported at start; sending, webhooks, templates and media come with the channel's own issue.
 * Until then no message leaves through this module.
 */
@NullMarked
package dev.noor.adapter.wazzup;

import org.jspecify.annotations.NullMarked;
