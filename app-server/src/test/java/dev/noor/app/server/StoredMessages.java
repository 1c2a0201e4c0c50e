package dev.noor.app.server;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.ReplicaId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** A past of many answered messages, a hundred a chat, and how long it takes to find one's way in it. */
record StoredMessages(LoadBed bed) {
    private static final int A_CHAT = 100;
    private static final int LOOKS = 200;

    /** Stores so many. */
    void fill(long many) throws SQLException {
        try (Connection connection = bed.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO conversation (id, tenant_id, channel_id, chat_id)
                    SELECT md5('past ' || n)::uuid, '%1$s', '%2$s', '96650' || n FROM generate_series(1, %3$d / %4$d) AS n
                    """.formatted(LoadBed.TENANT, LoadBed.CHANNEL, many, A_CHAT));
            statement.execute("""
                    INSERT INTO inbound_message (tenant_id, channel_id, provider_message_id, message_id, conversation_id,
                        author, kind, body, provider_at, state, reason)
                    SELECT '%1$s', '%2$s', 'past' || n, gen_random_uuid(), md5('past ' || (1 + n %% (%3$d / %4$d)))::uuid,
                        'CUSTOMER', 'TEXT', 'price of oak desk?', clock_timestamp(), 'IGNORED', 'stored for a measurement'
                    FROM generate_series(0, %3$d - 1) AS n
                    """.formatted(LoadBed.TENANT, LoadBed.CHANNEL, many, A_CHAT));
            statement.execute("VACUUM ANALYZE inbound_message, conversation");
            statement.execute("CHECKPOINT");
        }
    }

    /** How long a claim takes, and a page of a chat's history; the median and the worst of 200. */
    void tell(long many) throws SQLException {
        ConversationId chat = new ConversationId(UUID.fromString(chatId()));
        long[] claims = new long[LOOKS];
        long[] pages = new long[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            claims[i] = time(() -> bed.component().turnQueue().claim(new ReplicaId("load")));
            pages[i] =
                    time(() -> bed.component().conversationBook().messages(LoadBed.TENANT, chat, Long.MAX_VALUE, 50));
        }
        System.out.println(many + " stored: a claim " + shown(claims) + "; 50 messages of a chat " + shown(pages));
    }

    private String chatId() throws SQLException {
        try (Connection connection = bed.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT md5('past 1')::uuid::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private static long time(Runnable look) {
        long began = System.nanoTime();
        look.run();
        return System.nanoTime() - began;
    }

    private static String shown(long[] nanos) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        return String.format(Locale.ROOT, "p50 %.2f ms, max %.2f ms", sorted[LOOKS / 2] / 1e6, sorted[LOOKS - 1] / 1e6);
    }
}
