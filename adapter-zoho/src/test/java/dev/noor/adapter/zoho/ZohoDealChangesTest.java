package dev.noor.adapter.zoho;

import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealChanges.Page;
import dev.noor.ports.crm.DealChanges.Place;
import dev.noor.ports.crm.NewDeal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ZohoDealChangesTest {
    private final Wired wired = Wired.start();
    private final ZohoCrmApi api = wired.crm();
    private final DealChanges changes = new ZohoDealChanges(api);
    private final Instant start = wired.now().get();

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void more_deals_of_one_second_than_a_page_holds_are_all_told() {
        open(450);

        assertThat(all(start)).doesNotHaveDuplicates().hasSize(450);
    }

    @Test
    void deals_that_change_while_pages_are_read_let_no_other_slip_away() {
        for (int second = 0; second < 500; second++) {
            open(1);
            pass(Duration.ofSeconds(1));
        }
        Page first = changes.page(Place.from(start));
        // those of the first page become the last ones, and the others move up
        ids().subList(0, 100).forEach(id -> wired.stub().crm().edit("Deals", id, "Stage", "Negotiations"));

        List<String> told = new ArrayList<>(told(first));
        Optional<Place> next = first.next();
        while (next.isPresent()) {
            Page page = changes.page(next.get());
            told.addAll(told(page));
            next = page.next();
        }
        assertThat(told).containsAll(ids());
    }

    @Test
    void what_changed_in_the_second_that_is_asked_for_is_told_and_what_changed_before_is_not() {
        open(1);
        pass(Duration.ofSeconds(10));
        open(1);

        assertThat(all(wired.now().get())).containsExactly(ids().getLast());
    }

    @Test
    void a_deal_that_cannot_be_read_is_reported_and_the_others_are_told() {
        wired.stub()
                .next(new Fault.Answer(
                        200,
                        "{\"data\":[{\"id\":\"1\",\"Stage\":\"Won\",\"Modified_Time\":\"yesterday\"},"
                                + "{\"id\":\"2\",\"Stage\":null,\"Modified_Time\":\"2026-03-02T12:00:00+04:00\"},"
                                + "{\"id\":\"Omar 050\",\"Stage\":\"Won\",\"Modified_Time\":\"2026-03-02T12:00:00+04:00\"},"
                                + "{\"id\":\"4\",\"Stage\":\"Won\",\"Modified_Time\":\"2026-03-02T12:00:01+04:00\"}],"
                                + "\"info\":{\"more_records\":false}}",
                        ""));

        Page page = changes.page(Place.from(start));

        assertThat(told(page)).containsExactly("4");
        assertThat(page.faults()).extracting(DealChanges.Fault::id).containsExactly("1", "2", "");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void a_crm_that_does_not_answer_now_is_no_empty_page() {
        wired.stub().next(StubAnswers.broken());

        assertThatThrownBy(() -> changes.page(Place.from(start))).isInstanceOf(TransientPortException.class);
    }

    private void open(int count) {
        ZohoCrmDeals deals = new ZohoCrmDeals(api, wired.now()::get);
        for (int i = 0; i < count; i++) {
            deals.open(new NewDeal(aKey(), NEW_LEAD, new ContactId("1"), Optional.empty(), Optional.empty()));
        }
    }

    private void pass(Duration time) {
        wired.now().updateAndGet(at -> at.plus(time));
    }

    private List<String> ids() {
        return wired.stub().crm().records("Deals").stream()
                .map((JsonNode record) -> record.path("id").asText())
                .toList();
    }

    private List<String> all(Instant from) {
        List<String> told = new ArrayList<>();
        Optional<Place> next = Optional.of(Place.from(from));
        while (next.isPresent()) {
            Page page = changes.page(next.get());
            told.addAll(told(page));
            next = page.next();
        }
        return told;
    }

    private static List<String> told(Page page) {
        return page.deals().stream().map(Deal::id).map(Object::toString).toList();
    }
}
