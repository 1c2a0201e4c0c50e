package dev.noor.adapter.zoho;

import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.OFFER_SENT;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.zoho.stub.Called;
import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmContract;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmFixtures;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.remote.Kept;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZohoCrmTest implements CrmContract {
    private final Wired wired = Wired.start();
    private final ZohoCrmApi api = wired.crm();
    private final ZohoCrmContacts contacts = new ZohoCrmContacts(api, new PhoneTurns());

    @BeforeEach
    void pipeline() {
        Set<String> names = CrmFixtures.STAGES.stream().map(DealStage::name).collect(Collectors.toSet());
        wired.stub().crm().stages(names);
    }

    @AfterEach
    void close() {
        wired.close();
    }

    @Override
    public CrmContacts contacts() {
        return contacts;
    }

    @Override
    public CrmCompanies companies() {
        return new ZohoCrmCompanies(api);
    }

    @Override
    public CrmDeals deals() {
        return new ZohoCrmDeals(api, wired.now()::get);
    }

    @Override
    public DealChanges changes() {
        return new ZohoDealChanges(api);
    }

    @Override
    public CrmRecords records() {
        return new ZohoCrmRecords(api);
    }

    @Override
    public CrmNotes notes() {
        return new ZohoCrmNotes(api);
    }

    @Override
    public String taxNumberOf(CompanyId company) {
        return wired.stub().crm().records("Accounts").stream()
                .filter(record -> record.path("id").asText("").equals(company.value()))
                .map(record -> record.path("Description").asText(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_contact_whose_creation_nobody_confirmed_is_found_the_next_time() {
        PhoneNumber phone = aPhone();
        wired.stub().nextWrite(new Fault.Swallowed());

        assertThat(contacts.keep(nameless(phone))).isInstanceOf(Kept.Unclear.class);
        assertThat(contacts.keep(nameless(phone))).isInstanceOf(Kept.Found.class);

        assertThat(wired.stub().crm().records("Contacts")).hasSize(1);
    }

    @Test
    void an_error_of_the_server_after_it_created_is_unclear_and_one_before_creates_later() {
        NewDeal deal = aDeal();
        wired.stub().nextWrite(new Fault.Denied(StubAnswers.broken()));
        assertThat(deals().open(deal)).isInstanceOf(Kept.Unclear.class);
        assertThat(deals().open(deal)).isInstanceOf(Kept.Found.class);

        NewDeal other = aDeal();
        wired.stub().nextWrite(StubAnswers.broken());
        assertThat(deals().open(other)).isInstanceOf(Kept.Unclear.class);
        assertThat(deals().open(other)).isInstanceOf(Kept.Created.class);

        assertThat(wired.stub().crm().records("Deals")).hasSize(2);
    }

    @Test
    void a_deal_that_searching_does_not_find_yet_is_not_doubled() {
        NewDeal deal = aDeal();
        wired.stub().crm().lag(Duration.ofMinutes(1));

        assertThat(deals().open(deal)).isInstanceOf(Kept.Created.class);
        assertThat(deals().open(deal)).isInstanceOf(Kept.Found.class);

        assertThat(wired.stub().crm().records("Deals")).hasSize(1);
    }

    @Test
    void the_record_that_would_be_doubled_is_the_one() {
        wired.stub()
                .nextWrite(new Fault.Answer(
                        202,
                        "{\"data\":[{\"code\":\"DUPLICATE_DATA\",\"status\":\"error\",\"details\":{\"api_name\":\"Email\","
                                + "\"duplicate_record\":{\"id\":\"4815\",\"module\":{\"api_name\":\"Contacts\"}}}}]}",
                        ""));

        assertThat(contacts.keep(nameless(aPhone()))).isEqualTo(new Kept.Found<>(new ContactId("4815")));
    }

    @Test
    void a_number_that_people_wrote_with_two_zeros_in_front_is_the_same() {
        ContactId id = contacts.keep(nameless(new PhoneNumber("+971501234567")))
                .there()
                .orElseThrow();
        wired.stub().crm().edit("Contacts", id.value(), "Phone", "00971501234567");

        assertThat(contacts.find(new PhoneNumber("+971501234567"))).contains(id);
    }

    @Test
    void a_contact_gets_what_it_lacks_and_keeps_what_people_wrote() {
        PhoneNumber phone = aPhone();
        ContactId id = contacts.keep(nameless(phone)).there().orElseThrow();
        contacts.keep(new CrmContact(phone, Optional.of("Omar"), Optional.empty(), Optional.empty()));
        wired.stub().crm().edit("Contacts", id.value(), "Last_Name", "Omar Al Falasi");

        contacts.keep(new CrmContact(phone, Optional.of("O."), Optional.of("omar@n.example"), Optional.empty()));

        JsonNode record = wired.stub().crm().records("Contacts").getFirst();
        assertThat(record.path("Last_Name").asText()).isEqualTo("Omar Al Falasi");
        assertThat(record.path("Email").asText()).isEqualTo("omar@n.example");
        assertThat(record.path("Phone").asText()).isEqualTo(phone.e164());
    }

    @Test
    void an_address_that_the_crm_does_not_take_keeps_nobody_from_being_known() {
        assertThat(contacts.keep(
                        new CrmContact(aPhone(), Optional.of("Omar"), Optional.of("nonsense"), Optional.empty())))
                .isInstanceOf(Kept.Created.class);
    }

    @Test
    void what_the_crm_does_not_take_is_refused_by_the_fields_name_alone() {
        NewDeal nowhere =
                new NewDeal(aKey(), new DealStage("Nowhere"), new ContactId("1"), Optional.empty(), Optional.empty());

        assertThat(deals().open(nowhere)).isEqualTo(new Kept.Refused<>("crm.INVALID_DATA:Stage"));
    }

    @Test
    void a_move_that_nobody_confirmed_is_made_again() {
        Deal deal = deals().open(aDeal()).there().orElseThrow();
        wired.stub().nextWrite(new Fault.Swallowed());

        assertThatThrownBy(() -> deals().move(deal.id(), OFFER_SENT, Optional.empty()))
                .isInstanceOf(TransientPortException.class);

        assertThat(deals().move(deal.id(), OFFER_SENT, Optional.empty())).isInstanceOf(DealMove.Moved.class);
        assertThat(deals().read(deal.id()).map(Deal::stage)).contains(OFFER_SENT);
    }

    @Test
    void a_note_that_nobody_confirmed_is_there_once() {
        Deal deal = deals().open(aDeal()).there().orElseThrow();
        CrmNote note = new CrmNote("turn:1", "Title", "text");
        wired.stub().nextWrite(new Fault.Swallowed());

        assertThat(notes().leave(deal.id(), note)).isInstanceOf(Kept.Unclear.class);
        assertThat(notes().leave(deal.id(), note)).isInstanceOf(Kept.Found.class);

        assertThat(wired.stub().crm().records("Notes")).hasSize(1);
    }

    @Test
    void too_many_calls_stop_the_crm_for_as_long_as_told_and_leave_inventory_alone() {
        wired.stub().next(new Fault.Answer(429, "{\"code\":\"TOO_MANY_REQUESTS\"}", "40"));

        TransientPortException stopped =
                catchThrowableOfType(TransientPortException.class, () -> contacts.find(aPhone()));

        assertThat(stopped.retryAfter()).contains(Duration.ofSeconds(40));
        int calls = wired.stub().calls().size();
        assertThatThrownBy(() -> contacts.find(aPhone())).isInstanceOf(TransientPortException.class);
        assertThat(wired.stub().calls()).hasSize(calls);
    }

    @ParameterizedTest
    @CsvSource({"401, INVALID_TOKEN", "401, OAUTH_SCOPE_MISMATCH", "403, NO_PERMISSION"})
    void what_the_client_may_not_is_said_with_the_scopes_it_needs(int status, String code) {
        Fault.Answer denied = new Fault.Answer(status, "{\"code\":\"" + code + "\"}", "");
        wired.stub().next(denied);
        wired.stub().next(denied);

        assertThatThrownBy(() -> contacts.find(aPhone()))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("ZohoCRM.modules.ALL");
    }

    @Test
    void faults_and_requests_do_not_tell_who_the_customer_is() {
        PhoneNumber phone = aPhone();
        wired.stub().next(StubAnswers.broken());

        assertThatThrownBy(() -> contacts.find(phone))
                .satisfies(fault -> assertThat(String.valueOf(fault))
                        .doesNotContain(phone.e164().substring(4)));
        assertThat(ZohoRequest.get(wired.stub().url().resolve("/crm?phone=" + phone.e164()))
                        .toString())
                .doesNotContain(phone.e164().substring(4));
        assertThat(wired.stub().calls()).extracting(Called::method).containsOnly("GET");
    }

    private static NewDeal aDeal() {
        return new NewDeal(aKey(), NEW_LEAD, new ContactId("1"), Optional.empty(), Optional.empty());
    }
}
