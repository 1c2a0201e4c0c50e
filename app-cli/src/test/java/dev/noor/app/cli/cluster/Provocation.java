package dev.noor.app.cli.cluster;

import dev.noor.adapter.wazzup.stub.WebhookBodies;
import dev.noor.app.server.crash.CrashPoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** What has to happen so that a server gets to a crash point. */
enum Provocation {
    /** Customers write anyway. */
    NONE,
    /** Conversations become due in which nothing is open. */
    ROUSED,
    /** Turns lose the database while they read. */
    CUT_OFF,
    /** The same, in conversations where everything else was tried. */
    CUT_OFF_FOR_GOOD,
    /** Turns wait for the database for longer than a lease's keeping. */
    DELAYED,
    /** Customers want a person. */
    ALARMED,
    /** Customers have agreed to quotations. */
    AGREED,
    /** The server is asked to end. */
    ENDED;

    private static final int QUIET = 9_000_000;
    private static final int BURIED = 9_500_000;
    private static final int ALARMING = 9_700_000;
    private static final int CHATS = 8;

    static Provocation of(CrashPoint point) {
        return switch (point.port().getSimpleName() + "." + point.method()) {
            case "TurnQueue.release" -> ROUSED;
            case "TurnQueue.fail" -> CUT_OFF;
            case "TurnQueue.bury" -> CUT_OFF_FOR_GOOD;
            case "TurnQueue.keep" -> DELAYED;
            case "EffectQueue.claim", "EffectQueue.settle", "EffectHandler.act" -> ALARMED;
            case "Enclosures.enclose" -> AGREED;
            case "Replicas.leave" -> ENDED;
            default -> NONE;
        };
    }

    /** Lets the chats begin that are woken later. */
    static void wakeQuietChats(Provider provider) {
        write(QUIET, "Hello", provider);
        write(BURIED, "Hello", provider);
    }

    void provoke(List<Replica> doomed, Premises premises, Provider provider) {
        switch (this) {
            case NONE -> {}
            case ROUSED -> rouse(premises.rows());
            case CUT_OFF -> cutOff(QUIET, 0, premises.rows(), provider);
            case CUT_OFF_FOR_GOOD -> cutOff(BURIED, 5, premises.rows(), provider);
            case DELAYED -> {
                write(QUIET, "Hello", provider);
                premises.rows().closed("ledger_fact", Duration.ofSeconds(18));
            }
            case ALARMED ->
                write(
                        ALARMING + ThreadLocalRandom.current().nextInt(10_000) * CHATS,
                        "I want to speak to a manager",
                        provider);
            case AGREED -> agree(premises.rows());
            case ENDED -> doomed.forEach(Replica::terminate);
        }
    }

    private static void write(int first, String words, Provider provider) {
        IntStream.range(first, first + CHATS)
                .mapToObj(chat -> WebhookBodies.messages(List.of(Customers.message(Customers.phone(chat), words))))
                .forEach(provider::attempt);
    }

    /** As the turns of some conversations would have left it that have no quotation yet. */
    private static void agree(Rows rows) {
        rows.change("""
                WITH agreed AS (
                    INSERT INTO quote (tenant_id, id, number, revision, conversation_id, turn_id, lines, subtotal_minor,
                        vat_rate, vat_minor, total_minor, currency, status, valid_until)
                    SELECT tenant_id, gen_random_uuid(), 'Q' || id, 1, conversation_id, id,
                        '[{"sku": "X-1", "name": "Chair", "quantity": 1, "unit_price": 10000, "discount_percent": 0,
                        "net": 10000}]', 10000, 5, 500, 10500, 'AED', 'ACCEPTED', current_date + 9
                    FROM turn WHERE lease_epoch IS NOT NULL AND NOT EXISTS (
                        SELECT FROM quote WHERE quote.conversation_id = turn.conversation_id) AND seq = 1 LIMIT 8
                    RETURNING *)
                INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
                SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'QUOTE_PDF', 'quote-pdf:' || id,
                    jsonb_build_object('quotation', id) FROM agreed
                """);
    }

    private static void rouse(Rows rows) {
        rows.change("""
                UPDATE conversation SET work_due_at = clock_timestamp(), work_deadline_at = clock_timestamp()
                WHERE chat_id LIKE '971509%' AND lease_owner IS NULL
                """);
    }

    private static void cutOff(int chats, int attempts, Rows rows, Provider provider) {
        write(chats, "Hello", provider);
        rows.change("UPDATE conversation SET attempts = " + attempts
                + ", work_due_at = clock_timestamp() WHERE work_due_at IS NOT NULL AND lease_owner IS NULL AND chat_id LIKE '"
                + Customers.phone(chats).substring(0, 7) + "%'");
        Thread ending = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 4; i++) {
                Rows.pause(Duration.ofMillis(500));
                rows.count("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                        WHERE wait_event_type = 'Lock' AND query LIKE '%FROM ledger_fact%'
                        """);
            }
        });
        rows.closed("ledger_fact", Duration.ofSeconds(2));
        try {
            ending.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
