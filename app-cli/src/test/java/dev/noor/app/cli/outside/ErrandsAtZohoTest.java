package dev.noor.app.cli.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.zoho.stub.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole sales of the sample shop, and what Zoho has of them in the end. */
final class ErrandsAtZohoTest {
    private final ConnectedShop shop = new ConnectedShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_sale_to_the_yes_is_a_contact_a_company_a_deal_two_notes_and_a_draft_order() {
        shop.sell("971501234567", "Lilia, LLD");

        shop.work(Duration.ofHours(1));

        assertThat(records("Contacts")).singleElement().satisfies(contact -> {
            assertThat(contact.path("Last_Name").asText()).isEqualTo("Lilia");
            assertThat(contact.path("Phone").asText()).isEqualTo("+971501234567");
            assertThat(contact.path("Email").asText()).isEqualTo("l@x.ae");
        });
        assertThat(records("Accounts"))
                .extracting(account -> account.path("Account_Name").asText())
                .containsExactly("LLD");
        assertThat(records("Deals")).singleElement().satisfies(deal -> {
            assertThat(deal.path("Stage").asText()).isEqualTo("In work");
            assertThat(deal.path("Amount").decimalValue()).isEqualByComparingTo("5859");
        });
        assertThat(records("Notes"))
                .extracting(note -> note.path("Note_Title").asText())
                .contains("Quotation approved");
        assertThat(shop.zoho().orders().all()).singleElement().satisfies(order -> {
            assertThat(order.path("status").asText()).isEqualTo("draft");
            assertThat(order.path("total").decimalValue()).isEqualByComparingTo("5859");
        });
    }

    @Test
    void whatever_goes_wrong_there_is_one_of_each_in_the_end() {
        Random dice = new Random(20_261_122);
        shop.zoho().usuallyWriting(() -> switch (dice.nextInt(10)) {
            case 0 -> new Fault.Swallowed();
            case 1 -> new Fault.Close();
            case 2 -> new Fault.Denied(new Fault.Answer(502, "<html>Bad Gateway</html>", ""));
            case 3 -> new Fault.Answer(500, "{}", "");
            default -> new Fault.None();
        });
        shop.zoho().crm().lag(Duration.ofSeconds(40));
        shop.diesAfter(() -> dice.nextInt(10) == 0);
        int customers = 12;
        for (int number = 0; number < customers; number++) {
            shop.sell("9715012345" + (10 + number), "Lilia, Company " + number);
            shop.work(Duration.ofSeconds(20));
        }

        shop.work(Duration.ofHours(47));

        assertThat(shop.unfinished()).isEmpty();
        for (String module : List.of("Contacts", "Accounts", "Deals")) {
            assertThat(records(module)).as(module).hasSize(customers);
        }
        assertThat(records("Deals"))
                .extracting(deal -> deal.path("Stage").asText())
                .containsOnly("In work");
        assertThat(records("Notes"))
                .extracting(note -> note.path("Note_Content").asText())
                .doesNotHaveDuplicates();
        assertThat(records("Notes").stream()
                        .filter(note -> note.path("Note_Title").asText().equals("Quotation approved")))
                .hasSize(customers);
        assertThat(shop.zoho().orders().all()).as("orders").hasSize(customers);
        assertThat(shop.zoho().orders().buyers()).as("buyers").hasSize(customers);
    }

    @Test
    void what_is_left_to_be_done_and_what_is_logged_of_it_names_nobody() {
        Stream<String> left = shop.sell("971501234567", "Lilia, LLD").stream().map(Object::toString);

        assertThat(left)
                .isNotEmpty()
                .noneMatch(text -> text.contains("Lilia") || text.contains("LLD"))
                .noneMatch(text -> text.contains("1234567"));
    }

    private List<JsonNode> records(String module) {
        return shop.zoho().crm().records(module);
    }
}
