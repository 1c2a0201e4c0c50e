package dev.noor.app.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.telegram.stub.StubTelegram;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import dev.noor.ports.staff.SalesFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the group reads when a work day begins, which is at ten in Dubai. */
final class SummaryPostTest {
    private static final TenantId TREEJAR = new TenantId("treejar");
    private static final Path KNOWLEDGE = Path.of("..", "knowledge").toAbsolutePath();
    private static final Currency AED = Currency.getInstance("AED");
    private static final SalesFigures BUSY =
            new SalesFigures(12, 5, 2, 1, 1, 3, new Money(12_345_50, AED), 1, new Money(5_000_00, AED), 4, 2);
    private static final SalesFigures QUIET =
            new SalesFigures(0, 0, 0, 0, 0, 0, new Money(0, AED), 0, new Money(0, AED), 0, 0);

    private final List<String> asked = new ArrayList<>();
    private StubTelegram telegram;

    @BeforeEach
    void a_group() throws IOException {
        telegram = StubTelegram.start();
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void a_work_day_begins_with_the_figures_of_the_day_before() {
        post("2026-11-24T06:00:00Z", BUSY);

        assertThat(asked).containsExactly("2026-11-22T20:00:00Z 2026-11-23T20:00:00Z");
        assertThat(told()).isEqualTo("""
            What happened on 23.11.2026:
            Customers: 12, new 5
            Quotations: 3, together 12,345.50 AED with VAT
            Approved: 1, together 5,000 AED with VAT
            Given to people: 2, late 1
            Still waiting for a person: 1
            Follow-ups: 4, answered 2""");
    }

    @Test
    void a_week_begins_with_the_days_off_and_the_week_before() {
        post("2026-11-23T06:00:00Z", QUIET);

        assertThat(told()).isEqualTo("""
            What happened from 20.11.2026 to 22.11.2026:
            Nobody wrote, and nothing is open.

            What happened from 16.11.2026 to 22.11.2026:
            Nobody wrote, and nothing is open.""");
    }

    @Test
    void on_a_day_off_nobody_is_told_anything() {
        post("2026-11-22T06:00:00Z", BUSY);

        assertThat(telegram.messages()).isEmpty();
    }

    private void post(String now, SalesFigures figures) {
        FilesConfig files = new FilesConfig(KNOWLEDGE, KNOWLEDGE, KNOWLEDGE);
        new SummaryPost(
                        TREEJAR,
                        TelegramComponent.of(telegram.config()).room(),
                        (tenant, currency, from, to) -> {
                            asked.add(from + " " + to);
                            return figures;
                        },
                        new ServedTenants(new FileTenantSource(files, new TenantFolders(files)), new MemoryCatalog()),
                        InstantSource.fixed(Instant.parse(now)))
                .post();
    }

    private String told() {
        return telegram.messages().getFirst().path("text").asText();
    }
}
