/**
 * WhatsApp through Wazzup v3. {@link dev.noor.adapter.wazzup.WazzupModule} binds what asks Wazzup,
 * {@link dev.noor.adapter.wazzup.WazzupMessageGateway} sends, {@code webhook} reads what Wazzup posts, {@code text}
 * writes as WhatsApp shows, {@code media} fetches voice notes. Patience, breaker and the one further attempt to connect
 * are here and nowhere else; what is worth another attempt later is the caller's to decide by the {@code Delivery}.
 */
@NullMarked
package dev.noor.adapter.wazzup;

import org.jspecify.annotations.NullMarked;
