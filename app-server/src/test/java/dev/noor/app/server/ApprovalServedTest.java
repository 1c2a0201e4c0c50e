package dev.noor.app.server;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.app.server.NoorServer.Preparation;
import dev.noor.app.server.web.Caller;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.config.Secret;
import dev.noor.ports.messaging.OutboundContent.FreeForm;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A customer who wants a discount, a manager who approves one over HTTP, and the quotation that is sold. */
@Timeout(180)
final class ApprovalServedTest {
    private static final String CUSTOMER = "971501234567";
    private static final long LONG_ENOUGH = 40_000_000_000L;
    private static final ApprovalSeal SEAL = ApprovalSeal.of(new Secret("a-key-of-thirty-two-characters!!"));

    private final MemoryMessageGateway gateway = new MemoryMessageGateway();
    private EmbeddedPostgres postgres;
    private Served server;

    @TempDir
    private Path home;

    @BeforeEach
    void a_shop_whose_managers_approve_discounts() throws Exception {
        postgres = EmbeddedPostgres.use(home.resolve("postgres"));
        server = Served.start(Served.configuration(home).sealing(SEAL), gateway, Preparation.NONE);
        server.server()
                .component()
                .catalogWriter()
                .upsert(
                        Caller.TENANT,
                        List.of(aProduct("CH 616")
                                .named("CH 616")
                                .ofType("office chair")
                                .under("office chair", "chair")
                                .priced(465)
                                .stocked(new StockLevel.Counted(40))
                                .build()));
    }

    @AfterEach
    void close() {
        server.close();
        postgres.close();
    }

    @Test
    void asked_approved_told_accepted_and_used_once() throws Exception {
        says("quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina");
        await(() -> texts().contains("5,859.00 AED"));
        says("can I have 10% discount?");
        await(() -> texts().contains("a discount is a manager's decision"));
        String first = quotation("-R1");

        JsonNode approved =
                ServedShop.json(approve(first, "{\"percent\":10,\"segment\":\"wholesale\",\"by\":\"Salem\"}"));
        assertThat(approved.path("before").decimalValue()).isEqualByComparingTo("5859");
        assertThat(approved.path("total").decimalValue()).isEqualByComparingTo("5273.10");
        await(() -> texts().contains("10% off your quotation"));
        assertThat(texts()).contains("5,273.10 AED instead of 5,859.00 AED");

        says("yes please");
        await(() -> texts().contains("-R2, valid until"));
        assertThat(texts()).contains("− 10% = 5,022.00");
        says("yes, approved");
        await(() ->
                query("SELECT count(*) FROM quote WHERE status = 'ACCEPTED'").equals("1"));
        String sold = quotation("-R2");
        JsonNode detail = ServedShop.json(keyed(Scope.QUOTATIONS_READ).get("/api/v1/quotations/" + sold));
        assertThat(detail.path("total").decimalValue()).isEqualByComparingTo("5273.10");
        assertThat(detail.path("lines").get(0).path("discountPercent").decimalValue())
                .isEqualByComparingTo("10");
        assertThat(keyed(Scope.QUOTATIONS_READ)
                        .get("/api/v1/quotations/" + sold + "/document")
                        .body())
                .startsWith("%PDF-");
        assertThat(query("SELECT fate || ' ' || used_by FROM quote_approval")).isEqualTo("USED " + sold);
        assertThat(query("SELECT count(*) FROM audit_log WHERE action = 'quotation.approve' AND detail LIKE '%Salem%'"))
                .isEqualTo("1");

        HttpResponse<String> again = approve(sold, "{\"percent\":15,\"segment\":\"wholesale\",\"by\":\"Salem\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not_open").contains("accepted");
        says("and the 10% discount for the next order too please");
        await(() -> texts().contains("10% was approved for one order, once"));
        await(() -> query("SELECT count(*) FROM audit_log WHERE action = 'approval.reused'")
                .equals("1"));
    }

    @Test
    void what_somebody_wrote_into_the_database_counts_for_nothing() throws Exception {
        says("quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina");
        await(() -> texts().contains("5,859.00 AED"));
        approve(quotation("-R1"), "{\"percent\":1,\"segment\":\"wholesale\",\"by\":\"Salem\"}");
        await(() -> texts().contains("1% off your quotation"));
        query("UPDATE quote_approval SET percent = 15");

        says("yes please");

        await(() -> query("SELECT fate FROM quote_approval").equals("FORGED"));
        assertThat(query("SELECT count(*) FROM quote WHERE lines::text LIKE '%\"discountPercent\": 1%'"))
                .isEqualTo("0");
    }

    @Test
    void nobody_approves_without_the_scope_above_the_table_or_in_another_company() throws Exception {
        says("quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina");
        await(() -> texts().contains("5,859.00 AED"));
        String first = quotation("-R1");
        String path = "/api/v1/quotations/" + first + "/approval";
        String ten = "{\"percent\":10,\"segment\":\"wholesale\",\"by\":\"Salem\"}";

        assertThat(keyed(Scope.QUOTATIONS_READ).send("POST", path, ten).statusCode())
                .isEqualTo(403);
        assertThat(server.caller().send("POST", path, ten).statusCode()).isEqualTo(401);
        assertThat(server.keyed(new TenantId("another"), Scope.QUOTATIONS_APPROVE)
                        .send("POST", path, ten)
                        .statusCode())
                .isEqualTo(404);
        assertThat(approve(first, "{\"percent\":11,\"segment\":\"horeca\",\"by\":\"Salem\"}")
                        .body())
                .contains("above_ceiling")
                .contains("10% at most");
        assertThat(approve(first, "{\"percent\":5,\"by\":\"Salem\"}").body())
                .contains("no_segment")
                .contains("developer (up to 5%)");
        assertThat(approve(first, "{\"percent\":0,\"segment\":\"horeca\",\"by\":\"Salem\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(query("SELECT count(*) FROM quote_approval")).isEqualTo("0");
    }

    private Caller keyed(Scope... scopes) {
        return server.keyed(scopes);
    }

    private HttpResponse<String> approve(String quotation, String body) throws Exception {
        return keyed(Scope.QUOTATIONS_APPROVE).send("POST", "/api/v1/quotations/" + quotation + "/approval", body);
    }

    /** The id of the quotation whose printed number ends so. */
    private String quotation(String suffix) throws Exception {
        for (JsonNode item : ServedShop.json(keyed(Scope.QUOTATIONS_READ).get("/api/v1/quotations"))
                .path("quotations")) {
            if (item.path("number").asText().endsWith(suffix)) {
                return item.path("id").asText();
            }
        }
        throw new AssertionError("no quotation " + suffix);
    }

    private void says(String words) throws Exception {
        assertThat(server.says(CUSTOMER, UUID.randomUUID().toString(), words)).isEqualTo(200);
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        gateway.sent().forEach(sent -> {
            if (sent.message().content() instanceof FreeForm(String text)) {
                all.append(text).append('\n');
            }
        });
        return all.toString();
    }

    private String query(String statement) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
                Statement open = connection.createStatement()) {
            if (!open.execute(statement)) {
                return "";
            }
            try (ResultSet rows = open.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONG_ENOUGH;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes").isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
