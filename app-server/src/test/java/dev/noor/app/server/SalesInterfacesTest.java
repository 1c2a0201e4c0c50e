package dev.noor.app.server;

import static dev.noor.app.server.ServedShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.app.server.web.Caller;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quotations, products and stock over HTTP, on PostgreSQL. */
@Timeout(120)
final class SalesInterfacesTest {
    @RegisterExtension
    static final ServedShop SHOP = new ServedShop();

    @Test
    void a_quotation_is_listed_and_shown_with_lines_sums_and_what_became_of_it() throws Exception {
        SHOP.buy("buyer-1");
        SHOP.buy("buyer-2");
        Caller reader = SHOP.keyed(Scope.QUOTATIONS_READ);

        JsonNode page = json(reader.get("/api/v1/quotations?limit=1&status=accepted"));
        JsonNode youngest = page.path("quotations").get(0);
        assertThat(youngest.path("number").asText()).matches("TJ\\d{6}-\\d+-R1");
        assertThat(youngest.path("total").decimalValue()).isEqualByComparingTo("5859");
        assertThat(youngest.path("currency").asText()).isEqualTo("AED");
        assertThat(youngest.path("approvedAt").asText()).isNotEmpty();
        JsonNode older = json(reader.get("/api/v1/quotations?limit=1&status=accepted&after="
                        + page.path("next").asText()))
                .path("quotations")
                .get(0);
        assertThat(older.path("id").asText()).isNotEqualTo(youngest.path("id").asText());
        String conversation = older.path("conversation").asText();
        assertThat(json(reader.get("/api/v1/quotations?conversation=" + conversation))
                        .path("quotations"))
                .extracting(item -> item.path("conversation").asText())
                .isNotEmpty()
                .containsOnly(conversation);

        JsonNode detail =
                json(reader.get("/api/v1/quotations/" + youngest.path("id").asText()));
        assertThat(detail.path("lines")).singleElement().satisfies(line -> {
            assertThat(line.path("sku").asText()).isEqualTo("CH 616");
            assertThat(line.path("quantity").asInt()).isEqualTo(12);
            assertThat(line.path("net").decimalValue()).isEqualByComparingTo("5580");
        });
        assertThat(detail.path("subtotal").decimalValue()).isEqualByComparingTo("5580");
        assertThat(detail.path("vat").decimalValue()).isEqualByComparingTo("279");
        assertThat(detail.path("recipient").path("name").asText()).isEqualTo("Lilia");
    }

    @Test
    void a_document_is_the_one_that_was_sent_or_one_that_is_printed_now() throws Exception {
        SHOP.buy("buyer-3");
        Caller reader = SHOP.keyed(Scope.QUOTATIONS_READ);
        String id = json(reader.get("/api/v1/quotations?limit=1"))
                .path("quotations")
                .get(0)
                .path("id")
                .asText();
        String path = "/api/v1/quotations/" + id + "/document";

        HttpResponse<String> printed = reader.get(path);
        assertThat(printed.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(printed.body()).startsWith("%PDF-");

        SHOP.sql("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request, state, done_at,
                created_at)
            SELECT id, tenant_id, conversation_id, turn_id, 'QUOTE_PDF', id::text,
                jsonb_build_object('quotation', id), 'DONE', clock_timestamp(),
                to_timestamp(0) FROM quote WHERE id = '%1$s'
            """.formatted(id));
        SHOP.sql("""
            INSERT INTO file (id, tenant_id, conversation_id, media_type, name, content)
            SELECT id, tenant_id, conversation_id, 'application/pdf', 'sent.pdf', 'as it was sent'::bytea
            FROM quote WHERE id = '%1$s'
            """.formatted(id));
        assertThat(reader.get(path).body()).isEqualTo("as it was sent");
        assertThat(reader.get(path + "?language=ar").body()).startsWith("%PDF-");
        assertThat(json(reader.get("/api/v1/quotations/" + id)).path("effects"))
                .extracting(effect -> effect.path("kind").asText() + " "
                        + effect.path("state").asText())
                .contains("quote_pdf done");
        SHOP.sql("DELETE FROM file WHERE id = '" + id + "'; DELETE FROM effect WHERE id = '" + id + "'");
    }

    @Test
    void nobody_reads_a_quotation_without_the_scope_or_of_another_company() throws Exception {
        SHOP.buy("buyer-4");
        Caller foreign = SHOP.keyed(new TenantId("another"), Scope.QUOTATIONS_READ);
        Caller curious = SHOP.keyed(Scope.CONVERSATIONS_READ, Scope.CATALOG_READ);
        String path = "/api/v1/quotations/"
                + json(SHOP.keyed(Scope.QUOTATIONS_READ).get("/api/v1/quotations"))
                        .path("quotations")
                        .get(0)
                        .path("id")
                        .asText();

        for (String what : List.of("", "/document")) {
            assertThat(foreign.get(path + what).statusCode()).isEqualTo(404);
            assertThat(curious.get(path + what).statusCode()).isEqualTo(403);
            assertThat(SHOP.served().caller().get(path + what).statusCode()).isEqualTo(401);
        }
        assertThat(json(foreign.get("/api/v1/quotations")).path("quotations")).isEmpty();
    }

    @Test
    void products_are_listed_in_pages_and_found_by_a_customers_words() throws Exception {
        Caller reader = SHOP.keyed(Scope.CATALOG_READ);

        JsonNode first = json(reader.get("/api/v1/products?limit=2"));
        assertThat(first.path("products")).hasSize(2);
        JsonNode second = json(reader.get(
                "/api/v1/products?limit=2&after=" + first.path("next").asText().replace(" ", "%20")));
        assertThat(second.path("products"))
                .extracting(product -> product.path("sku").asText())
                .containsExactly("DK-120");
        assertThat(second.path("next").isNull()).isTrue();

        assertThat(json(reader.get("/api/v1/products?q=office%20chairs%20under%20500"))
                        .path("products"))
                .extracting(product -> product.path("sku").asText())
                .containsExactly("CH 616");
        assertThat(json(reader.get("/api/v1/products?q=%D9%83%D8%B1%D8%A7%D8%B3%D9%8A%20%D9%85%D9%83%D8%AA%D8%A8"))
                        .path("products"))
                .extracting(product -> product.path("sku").asText())
                .contains("CH 616", "CH 700");

        JsonNode chair = json(reader.get("/api/v1/products/ch616"));
        assertThat(chair.path("product").path("price").decimalValue()).isEqualByComparingTo("465");
        assertThat(chair.path("product").path("units").asInt()).isEqualTo(40);
        assertThat(chair.path("attributes").path("warranty").asText()).isEqualTo("2 years");
        assertThat(chair.path("names").path("en").asText()).isEqualTo("CH 616");
    }

    @Test
    void stock_says_of_which_time_it_is_known_and_no_later_one() throws Exception {
        Caller reader = SHOP.keyed(Scope.CATALOG_READ);
        JsonNode before = json(reader.get("/api/v1/inventory/stock?sku=CH%20616,ch-700,DK120,XX-1"));
        assertThat(before.path("stock"))
                .extracting(line -> line.path("inStock").asText())
                .containsExactly("true", "false", "null");
        assertThat(before.path("unknown")).extracting(JsonNode::asText).containsExactly("XX-1");
        Instant written = Instant.parse(before.path("stock").get(0).path("asOf").asText());

        pass("FULL", "DONE", 1, "+1 hour");
        pass("CHANGES", "DONE", 0, "+2 hours");
        pass("FULL", "STOPPED", 0, "+3 hours");
        assertThat(asOf(reader)).as("no pass compared everything").isEqualTo(written);
        pass("FULL", "DONE", 0, "+4 hours");
        assertThat(asOf(reader)).as("one compared everything").isAfter(written);

        SHOP.sql("DELETE FROM sync_run");
        pass("FULL", "DONE", 0, "-4 hours");
        assertThat(asOf(reader)).as("it changed since").isEqualTo(written);
        SHOP.sql("DELETE FROM sync_run; DELETE FROM product_history WHERE sku_folded = 'CH616'");
        assertThat(json(reader.get("/api/v1/inventory/stock/ch616"))
                        .path("asOf")
                        .isNull())
                .isTrue();
    }

    private static Instant asOf(Caller reader) throws Exception {
        return Instant.parse(
                json(reader.get("/api/v1/inventory/stock/CH616")).path("asOf").asText());
    }

    private static void pass(String kind, String state, int faulty, String when) {
        SHOP.sql("""
            INSERT INTO sync_run (id, tenant_id, kind, state, epoch, lease_until, started_at, ended_at, changed_after,
                pages, read, created, updated, unchanged, faulty, retired, faults, reason)
            VALUES (gen_random_uuid(), 'treejar', '%1$s', '%2$s', 1, now(), now() + '%4$s', now() + '%4$s',
                CASE '%1$s' WHEN 'CHANGES' THEN now() END, 1, 3, 0, 0, 3, %3$d, 0, '{}', '')
            """.formatted(kind, state, faulty, when));
    }

    @Test
    void what_is_asked_for_wrongly_is_told_with_what_would_be_right() throws Exception {
        Caller reader = SHOP.keyed(Scope.QUOTATIONS_READ, Scope.CATALOG_READ);

        for (String wrong : List.of(
                "quotations?status=gone",
                "quotations?conversation=x",
                "quotations?after=x",
                "quotations?limit=201",
                "products?after=--",
                "inventory/stock?sku=--")) {
            HttpResponse<String> answer = reader.get("/api/v1/" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body())
                    .contains("'" + wrong.substring(wrong.indexOf('?') + 1, wrong.indexOf('=')) + "' needs to be");
        }
        assertThat(reader.get("/api/v1/inventory/stock").body()).contains("'sku' needs to be");
        assertThat(reader.get("/api/v1/products?q=" + "x".repeat(501)).statusCode())
                .isEqualTo(400);
        assertThat(reader.get("/api/v1/products/no-such").body()).contains("no_product");
        assertThat(reader.get("/api/v1/quotations/x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_follow_up_is_listed_and_cancelled_once_by_whoever_may() throws Exception {
        SHOP.talk("silent-1", List.of("Hi"));
        SHOP.sql("""
            INSERT INTO follow_up (id, tenant_id, conversation_id, turn_id, step, since, due_at)
            SELECT gen_random_uuid(), turn.tenant_id, conversation_id, turn.id, 'reminder', at, at + interval '9 years'
            FROM turn JOIN conversation ON conversation.id = conversation_id WHERE chat_id = 'silent-1'
            """);
        Caller reader = SHOP.keyed(Scope.FOLLOW_UPS_READ);
        Caller writer = SHOP.keyed(Scope.FOLLOW_UPS_WRITE);

        JsonNode pending = json(reader.get("/api/v1/follow-ups?state=pending&limit=1"));
        JsonNode youngest = pending.path("followUps").get(0);
        assertThat(youngest.path("step").asText()).isNotEmpty();
        String path = "/api/v1/follow-ups/" + youngest.path("id").asText() + "/cancel";

        assertThat(reader.send("POST", path, "").statusCode()).isEqualTo(403);
        assertThat(json(writer.send("POST", path, "")).path("state").asText()).isEqualTo("cancelled");
        assertThat(writer.send("POST", path, "").statusCode()).isEqualTo(409);
        assertThat(SHOP.keyed(new TenantId("another"), Scope.FOLLOW_UPS_WRITE)
                        .send("POST", path, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(json(reader.get("/api/v1/follow-ups?state=cancelled")).path("followUps"))
                .extracting(one -> one.path("reason").asText())
                .contains("a person cancelled it");
        assertThat(SHOP.query("SELECT action || ' ' || subject FROM audit_log ORDER BY id DESC LIMIT 1"))
                .isEqualTo("follow_up.cancel " + youngest.path("id").asText());
    }

    @Test
    void a_hand_off_is_read_with_its_case_file_given_to_somebody_else_and_settled_once() throws Exception {
        SHOP.talk("wanting-1", List.of("Hi, I need 4 office chairs", "I want to talk to a manager"));
        Caller reader = SHOP.keyed(Scope.CONVERSATIONS_READ);
        Caller writer = SHOP.keyed(Scope.CONVERSATIONS_READ, Scope.CONVERSATIONS_WRITE);

        JsonNode open = json(reader.get("/api/v1/escalations?state=open&limit=1"))
                .path("escalations")
                .get(0);
        assertThat(open.path("reason").asText()).isEqualTo("human_requested");
        String path = "/api/v1/escalations/" + open.path("id").asText();
        JsonNode detail = json(reader.get(path));
        assertThat(detail.path("chat").asText()).isEqualTo("wanting-1");
        assertThat(detail.path("caseFile").path("text").asText()).startsWith("The customer asks for a person.");
        assertThat(detail.path("caseFile").path("sources")).isNotEmpty();

        assertThat(reader.send("PATCH", path, "{\"state\":\"closed\"}").statusCode())
                .isEqualTo(403);
        assertThat(writer.send("PATCH", path, "{\"manager\":\"nobody\"}").body())
                .contains("wrong_change");
        assertThat(writer.send("PATCH", path, "{\"state\":\"taken\"}").statusCode())
                .isEqualTo(400);
        assertThat(json(writer.send("PATCH", path, "{\"state\":\"closed\"}"))
                        .path("escalation")
                        .path("state")
                        .asText())
                .isEqualTo("closed");
        assertThat(writer.send("PATCH", path, "{\"state\":\"closed\"}").statusCode())
                .isEqualTo(409);
        assertThat(SHOP.keyed(new TenantId("another"), Scope.CONVERSATIONS_READ)
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(SHOP.query("SELECT mode || ' ' || escalation FROM conversation WHERE chat_id = 'wanting-1'"))
                .isEqualTo("BOT RESOLVED");
        assertThat(SHOP.query("SELECT action || ' ' || subject FROM audit_log ORDER BY id DESC LIMIT 1"))
                .isEqualTo("handoff.resolve " + open.path("id").asText());
    }
}
