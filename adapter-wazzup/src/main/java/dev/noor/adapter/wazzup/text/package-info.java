/**
 * Text as WhatsApp shows it: {@link dev.noor.adapter.wazzup.text.WhatsAppMarkup} rewrites Markdown,
 * {@link dev.noor.adapter.wazzup.text.TextParts} cuts what is too long for one message. Both are pure.
 */
@NullMarked
package dev.noor.adapter.wazzup.text;

import org.jspecify.annotations.NullMarked;
