package dev.noor.ports.crm;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static dev.noor.ports.crm.CrmFixtures.CONSIGNMENT;
import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.aCompany;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameOnly;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CrmRecords.Changing;
import dev.noor.ports.crm.CrmRecords.Ending;
import dev.noor.ports.crm.CrmRecords.Listed;
import dev.noor.ports.crm.CrmRecords.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmRecords} must pass. */
public interface CrmRecordsContract extends CrmTestee {
    ContactId NOBODY = new ContactId("99999999994");

    @Test
    default void a_contact_is_told_as_it_is_and_found_by_phone_alone() {
        PhoneNumber phone = aPhone();
        ContactId id = keep(phone);
        keep(aPhone());

        assertThat(records().contacts(phone)).extracting(ContactRecord::id).containsExactly(id);
        assertThat(records().contact(id)).hasValueSatisfying(told -> {
            assertThat(told.phone()).contains(phone.e164());
            assertThat(told.name()).isEmpty();
        });
        assertThat(records().contacts(aPhone())).isEmpty();
        assertThat(records().contact(NOBODY)).isEmpty();
    }

    @Test
    default void what_is_written_takes_the_place_of_what_is_there_and_the_rest_stays() {
        ContactId id = keep(aPhone());
        CompanyId company = companies().keep(nameOnly(aCompany())).there().orElseThrow();

        records().change(id, new ContactChange(Optional.of("Omar"), Optional.of("o@n.example"), Optional.of(company)));
        Changing changed =
                records().change(id, new ContactChange(Optional.of("Ali"), Optional.empty(), Optional.empty()));

        assertThat(changed).isEqualTo(new Changing.Changed());
        assertThat(records().contact(id)).hasValueSatisfying(told -> {
            assertThat(told.name()).contains("Ali");
            assertThat(told.email()).contains("o@n.example");
            assertThat(told.company()).isPresent();
        });
        assertThat(records().change(NOBODY, new ContactChange(Optional.of("A"), Optional.empty(), Optional.empty())))
                .isEqualTo(new Changing.Gone());
    }

    @Test
    default void pages_hold_every_contact_once() {
        List<ContactId> all = List.of(keep(aPhone()), keep(aPhone()), keep(aPhone()));

        List<ContactId> told = new ArrayList<>();
        Listed<ContactRecord> page;
        int number = 0;
        do {
            page = records().contacts(new Slice(++number, 2));
            page.items().forEach(one -> told.add(one.id()));
        } while (page.ending() == Ending.MORE);

        assertThat(told).doesNotHaveDuplicates().containsAll(all);
    }

    @Test
    default void a_deal_is_told_with_its_contact_and_amount_and_found_by_its_stage() {
        ContactId contact = keep(aPhone());
        DealKey key = aKey();
        DealId id = deals().open(new NewDeal(key, NEW_LEAD, contact, Optional.empty(), Optional.of(dirhams(990))))
                .there()
                .orElseThrow()
                .id();
        deals().move(id, CONSIGNMENT, Optional.empty());

        assertThat(records().deal(id)).hasValueSatisfying(told -> {
            assertThat(told.name()).isEqualTo(key.text());
            assertThat(told.deal().stage()).isEqualTo(CONSIGNMENT);
            assertThat(told.contact()).contains(contact);
            assertThat(told.amount()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("990"));
        });
        assertThat(ids(records().deals(Optional.of(CONSIGNMENT), new Slice(1, 200))))
                .contains(id);
        assertThat(ids(records().deals(Optional.of(NEW_LEAD), new Slice(1, 200))))
                .doesNotContain(id);
        assertThat(ids(records().deals(Optional.empty(), new Slice(1, 200)))).contains(id);
        assertThat(records().deal(new DealId("99999999993"))).isEmpty();
    }

    private ContactId keep(PhoneNumber phone) {
        return contacts().keep(nameless(phone)).there().orElseThrow();
    }

    private static List<DealId> ids(Listed<DealRecord> page) {
        return page.items().stream().map(record -> record.deal().id()).toList();
    }
}
