package dev.noor.ports.crm;

import static dev.noor.ports.crm.CrmFixtures.aCompany;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameOnly;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.remote.Kept;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmContacts} and {@link CrmCompanies} must pass. */
public interface CrmPeopleContract extends CrmTestee {
    @Test
    default void nobody_is_found_who_was_never_kept() {
        assertThat(contacts().find(aPhone())).isEmpty();
    }

    @Test
    default void a_contact_is_created_once_and_found_by_phone_afterwards() {
        PhoneNumber phone = aPhone();

        Kept<ContactId> first = contacts().keep(nameless(phone));
        Kept<ContactId> again = contacts().keep(nameless(phone));

        assertThat(first).isInstanceOf(Kept.Created.class);
        assertThat(again).isInstanceOf(Kept.Found.class);
        assertThat(again.there()).isEqualTo(first.there());
        assertThat(contacts().find(phone)).isEqualTo(first.there());
    }

    @Test
    default void phones_that_end_alike_are_different_people() {
        PhoneNumber phone = aPhone();
        PhoneNumber longer = new PhoneNumber("+9" + phone.e164().substring(1));
        ContactId one = contacts().keep(nameless(phone)).there().orElseThrow();

        assertThat(contacts().keep(nameless(longer)).there()).isNotEqualTo(Optional.of(one));
        assertThat(contacts().find(phone)).contains(one);
    }

    @Test
    default void ten_who_ask_for_the_same_phone_at_once_get_one_contact() {
        PhoneNumber phone = aPhone();
        Set<Optional<ContactId>> ids = ConcurrentHashMap.newKeySet();

        Together.call(10, caller -> ids.add(contacts().keep(nameless(phone)).there()));

        assertThat(ids).hasSize(1).doesNotContain(Optional.empty());
    }

    @Test
    default void a_contact_that_tells_more_stays_the_same_contact() {
        PhoneNumber phone = aPhone();
        ContactId id = contacts().keep(nameless(phone)).there().orElseThrow();
        CompanyId company = companies().keep(nameOnly(aCompany())).there().orElseThrow();

        Kept<ContactId> told = contacts()
                .keep(new CrmContact(
                        phone, Optional.of("Omar"), Optional.of("omar@northstar.example"), Optional.of(company)));

        assertThat(told).isEqualTo(new Kept.Found<>(id));
    }

    @Test
    default void a_contact_known_by_its_id_is_completed_and_one_that_never_was_is_not() {
        CrmContact contact = nameless(aPhone());
        ContactId id = contacts().keep(contact).there().orElseThrow();

        assertThat(contacts().complete(id, contact)).contains(id);
        assertThat(contacts().complete(new ContactId("99999999996"), contact)).isEmpty();
    }

    @Test
    default void a_company_is_there_once_however_it_is_capitalised() {
        CompanyName name = aCompany();

        Kept<CompanyId> first = companies().keep(nameOnly(name));
        Kept<CompanyId> again =
                companies().keep(nameOnly(new CompanyName(name.text().toUpperCase(Locale.ROOT))));

        assertThat(first).isInstanceOf(Kept.Created.class);
        assertThat(again).isInstanceOf(Kept.Found.class);
        assertThat(again.there()).isEqualTo(first.there());
    }

    @Test
    default void companies_whose_names_begin_alike_are_different() {
        CompanyName name = aCompany();
        Kept<CompanyId> longer = companies().keep(nameOnly(new CompanyName(name.text() + " East")));

        assertThat(companies().keep(nameOnly(name)).there()).isNotEqualTo(longer.there());
    }

    @Test
    default void a_companys_tax_number_is_kept_with_it() {
        TaxNumber number = new TaxNumber("100234567800003");
        CompanyId company = companies()
                .keep(new CrmCompany(aCompany(), Optional.of(number)))
                .there()
                .orElseThrow();

        assertThat(taxNumberOf(company)).contains(number.digits());
    }

    @Test
    default void a_tax_number_told_later_is_added_once_and_what_is_there_stays() {
        CompanyName name = aCompany();
        CompanyId company = companies().keep(nameOnly(name)).there().orElseThrow();
        CrmCompany told = new CrmCompany(name, Optional.of(new TaxNumber("100234567800003")));
        CrmCompany other = new CrmCompany(name, Optional.of(new TaxNumber("100999999900003")));

        assertThat(companies().keep(told)).isEqualTo(new Kept.Found<>(company));
        String there = taxNumberOf(company);
        companies().keep(told);
        companies().keep(other);

        assertThat(there).contains("100234567800003");
        assertThat(taxNumberOf(company)).isEqualTo(there);
    }
}
