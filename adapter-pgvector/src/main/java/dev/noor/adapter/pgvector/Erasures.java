package dev.noor.adapter.pgvector;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** {@code erasure}: what keeps the past of erased customers from coming back. */
final class Erasures {
    /**
     * A condition within a statement over items with {@code tenant}, {@code chat} and {@code written}, a time: that the
     * item is not of before an erasure. Costs next to nothing while nobody was erased.
     */
    static final String NOT_OF_THE_PAST = """
        coalesce(CASE WHEN EXISTS (SELECT FROM erasure) THEN written >= (SELECT erased_at FROM erasure
            WHERE erasure.tenant_id = tenant AND digest = noor_digest(tenant, chat)) END, true)
        """;

    private Erasures() {}

    /**
     * Whether what the company's side wrote, or the channel reports, is about an erased customer: of the time before,
     * or of a chat in which the customer has not written since.
     */
    static boolean keepOut(Handle handle, String tenant, String channel, String chat, Optional<Instant> at) {
        return handle.createQuery("""
            SELECT EXISTS (SELECT FROM erasure)
                AND EXISTS (SELECT FROM erasure WHERE tenant_id = :tenant AND digest = noor_digest(:tenant, :chat)
                    AND (nullif(:at, '')::timestamptz < erased_at OR NOT EXISTS (SELECT FROM conversation
                        WHERE tenant_id = :tenant AND channel_id = :channel AND chat_id = :chat)))
            """)
                .bind("tenant", tenant)
                .bind("channel", Json.storableText(channel))
                .bind("chat", Json.storableText(chat))
                .bind("at", at.map(Instant::toString).orElse(""))
                .mapTo(boolean.class)
                .one();
    }
}
