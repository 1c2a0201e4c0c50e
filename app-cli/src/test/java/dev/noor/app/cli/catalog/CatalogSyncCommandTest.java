package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.adapter.zoho.stub.StubTokens;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogSyncCommandTest {
    private static final Instant THEN = Instant.parse("2026-01-26T14:03:02Z");

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @SuppressWarnings("NullAway.Init")
    private StubZoho zoho;

    @BeforeEach
    void start() throws IOException {
        zoho = StubZoho.start(InstantSource.system());
    }

    @AfterEach
    void close() {
        zoho.close();
    }

    @Test
    void without_settings_the_command_says_which() {
        CliRun run = CliRun.of("catalog", "sync");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("NOOR_ZOHO_CLIENT_ID", "NOOR_ZOHO_REFRESH_TOKEN", "NOOR_ZOHO_ORGANIZATION_ID");
    }

    @Test
    void items_come_into_the_catalogue_go_on_where_they_stopped_and_are_compared() {
        zoho.items()
                .addAll(IntStream.rangeClosed(1, 900)
                        .mapToObj(number -> StubItem.desk(number, THEN))
                        .toList());
        zoho.items().put(StubItem.desk(7, THEN).priced("-5"));
        zoho.items().put(StubItem.desk(8, THEN).coded("D-9"));

        CliRun compared = sync("--dry-run");
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("+ D-1\n").contains("would bring 900 items");
        zoho.next(new Fault.None());
        zoho.next(new Fault.None());
        zoho.next(Fault.Answer.code(400, 9));
        CliRun stopped = sync("--full");
        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.err())
                .contains("stopped after page 2")
                .contains("zoho.refused")
                .contains("again");
        CliRun done = sync("--full");
        CliRun again = sync("--full");
        CliRun changes = sync();
        CliRun doctor = with("doctor");

        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(done.out()).contains("brought 900 items").contains("2 faulty");
        assertThat(done.err())
                .contains("SKU D-7: has a price below 0")
                .contains("SKU D-9: an earlier item has it already");
        assertThat(again.out()).contains(" 0 new, 0 changed, 898 unchanged, 2 faulty, 0 not sold any more");
        assertThat(changes.out()).contains("brought 0 changed items");
        assertThat(doctor.out())
                .containsPattern("ok +zoho +Inventory answers")
                .containsPattern("ok +zoho +CRM answers")
                .containsPattern("ok +zoho +the catalogue was brought at 20");
        assertThat(zoho.tokens().given()).isEqualTo(1);
    }

    @Test
    void the_doctor_tells_what_zoho_refuses() {
        zoho.next(Fault.Answer.code(400, 9));

        CliRun doctor = with("doctor");

        assertThat(doctor.exitCode()).isEqualTo(1);
        assertThat(doctor.out()).containsPattern("broken +zoho +Inventory: .*zoho.refused");
    }

    private CliRun sync(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "catalog";
        arguments[1] = "sync";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return with(arguments);
    }

    private CliRun with(String... arguments) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "NOOR_ZOHO_CLIENT_ID", StubTokens.CLIENT_ID,
                "NOOR_ZOHO_CLIENT_SECRET", StubTokens.CLIENT_SECRET,
                "NOOR_ZOHO_REFRESH_TOKEN", StubTokens.REFRESH_TOKEN,
                "NOOR_ZOHO_ORGANIZATION_ID", StubZoho.ORGANIZATION,
                "NOOR_ZOHO_ACCOUNTS_URL", zoho.url().toString(),
                "NOOR_ZOHO_API_URL", zoho.url().toString()));
        return HOME.setup().environment(environment).run(arguments);
    }
}
