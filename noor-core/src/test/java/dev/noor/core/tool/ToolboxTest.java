package dev.noor.core.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.core.Noor;
import dev.noor.core.policy.Contact;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogFixtures;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ToolboxTest {
    private static final TenantId TENANT = new TenantId("oasis");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/tools.txt");

    private final Tenant tenant = TenantFixtures.aTenant(TENANT);
    private final Toolbox toolbox = toolbox();
    private final Workbench bench = new Workbench(
            tenant,
            Conversation.fresh(new ConversationId(new UUID(0, 1)), new ChatAddress(TENANT, "test", "customer")),
            Contact.WELCOME,
            new MessageId(new UUID(0, 2)),
            Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    void there_is_one_tool_for_each_name_in_the_order_of_the_names() {
        assertThat(toolbox.tools()).extracting(Tool::name).containsExactly(ToolName.values());
    }

    @Test
    void the_contracts_are_those_that_were_agreed() throws IOException {
        String contracts = toolbox.tools().stream()
                .map(tool -> tool.name().wire() + "\n  " + tool.description() + "\n  "
                        + tool.schema().toJsonSchema())
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, contracts);
        }

        assertThat(contracts).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void an_unknown_tool_is_refused_and_noted() {
        ToolResult<?> result = toolbox.call("delete_everything", new Value.Object(Map.of()), bench);

        assertThat(result).isInstanceOf(ToolResult.Refused.class);
        assertThat(bench.toolCalls()).singleElement().extracting("verdict").isEqualTo("unknown_tool");
    }

    @Test
    void wrong_arguments_are_refused_with_the_place_and_what_would_do() {
        ToolResult<?> result = toolbox.call(
                "check_stock",
                new Value.Object(Map.of(
                        "items",
                        new Value.Array(List.of(new Value.Object(Map.of(
                                "sku", new Value.Text("CH 512"), "quantity", new Value.Number(BigDecimal.ZERO))))))),
                bench);

        assertThat(result)
                .isInstanceOfSatisfying(
                        ToolResult.Refused.class,
                        refused -> assertThat(refused.reason()).contains("items[0].quantity"));
    }

    @Test
    void a_quotation_is_refused_without_the_customers_consent() {
        ToolResult<?> result = toolbox.call("draft_quotation", new Value.Object(Map.of()), bench);

        assertThat(result)
                .isInstanceOfSatisfying(
                        ToolResult.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("quotation.needs_consent"));
        assertThat(bench.effects()).isEmpty();
    }

    @Test
    void a_quotation_takes_prices_from_the_catalogue_and_the_customer_from_the_ledger() {
        record(FactSlot.SELECTION, "CH 512×12");
        record(FactSlot.CUSTOMER_NAME, "Omar");
        record(FactSlot.COMPANY, "Northstar");
        record(FactSlot.DELIVERY_PLACE, "Dubai Marina");
        bench.apply(new Effect.SetQuoteConsent(QuoteConsent.GRANTED));

        ToolResult<?> result = toolbox.call("draft_quotation", new Value.Object(Map.of()), bench);

        assertThat(result).isInstanceOf(ToolResult.Done.class);
        assertThat(bench.quotation()).hasValueSatisfying(quotation -> {
            assertThat(quotation.lines()).singleElement().satisfies(line -> {
                assertThat(line.unitPrice())
                        .isEqualTo(CatalogFixtures.aProduct("CH 512").build().price());
                assertThat(line.quantity().value()).isEqualTo(12);
            });
            assertThat(quotation.revision()).isEqualTo(1);
        });
    }

    @Test
    void a_changed_quantity_makes_the_quotation_worthless() {
        a_quotation_takes_prices_from_the_catalogue_and_the_customer_from_the_ledger();

        record(FactSlot.SELECTION, "CH 512×14");

        assertThat(bench.quotation()).get().extracting("status").hasToString("SUPERSEDED");
    }

    @Test
    void personal_facts_are_masked_in_the_report() {
        record(FactSlot.CUSTOMER_NAME, "Omar");

        assertThat(bench.toolCalls().toString()).doesNotContain("Omar").contains("***");
    }

    @Test
    void a_fact_that_its_slot_cannot_hold_is_refused() {
        ToolResult<?> result = toolbox.call("record_facts", facts(FactSlot.QUANTITY, "a dozen"), bench);

        assertThat(result).isInstanceOf(ToolResult.Refused.class);
        assertThat(bench.ledger().knows(FactSlot.QUANTITY)).isFalse();
    }

    @Test
    void every_tool_reads_back_the_arguments_it_wrote() {
        Map<ToolName, Value.Object> samples = Samples.ARGUMENTS;

        assertThat(samples.keySet()).containsExactlyInAnyOrder(ToolName.values());
        for (Tool<?, ?> tool : toolbox.tools()) {
            Value.Object sample = Objects.requireNonNull(samples.get(tool.name()));
            assertThat(rewritten(tool, sample)).as(tool.name().wire()).isEqualTo(sample);
        }
    }

    private <A> Value.Object rewritten(Tool<A, ?> tool, Value.Object arguments) {
        assertThat(SchemaValidator.validate(tool.schema(), arguments)).isEmpty();
        return tool.encode(tool.decode(Arguments.of(arguments), tenant));
    }

    private void record(FactSlot slot, String value) {
        assertThat(toolbox.call("record_facts", facts(slot, value), bench)).isInstanceOf(ToolResult.Done.class);
    }

    private static Value.Object facts(FactSlot slot, String value) {
        return new Value.Object(Map.of(
                "facts",
                new Value.Array(List.of(new Value.Object(
                        Map.of("slot", new Value.Text(slot.wire()), "value", new Value.Text(value)))))));
    }

    private static Toolbox toolbox() {
        MemoryCatalog catalog = new MemoryCatalog();
        catalog.upsert(TENANT, Arrays.asList(CatalogFixtures.aProduct("CH 512").build()));
        return Noor.builder()
                .tenants(new MemoryTenantSource())
                .catalog(catalog)
                .knowledge(new MemoryKnowledgeBase())
                .conversations(new MemoryConversationStore())
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(new SequentialIdSource())
                .businessTime(() -> Instant.parse("2026-11-21T08:00:00Z"))
                .machineTime(() -> 0)
                .build()
                .toolbox();
    }
}
