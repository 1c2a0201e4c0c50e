package dev.noor.app.server.web;

import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contacts and deals as they are shown to programs. Ids are those of the CRM. */
final class CrmViews {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 100;
    private static final int LONGEST_COMPANY = 200;

    private CrmViews() {}

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record Contacts(List<ContactItem> contacts, @Nullable String next) {}

    /**
     * Somebody whom the CRM knows.
     *
     * @param phone as it is written there
     * @param changedAt when anybody changed it last
     */
    record ContactItem(
            String id,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String company,
            @Nullable Instant changedAt) {
        static ContactItem of(ContactRecord contact) {
            return new ContactItem(
                    contact.id().value(),
                    contact.name().orElse(null),
                    contact.phone().orElse(null),
                    contact.email().orElse(null),
                    contact.company().orElse(null),
                    contact.changedAt().orElse(null));
        }
    }

    /**
     * Somebody whom the CRM is to know.
     *
     * @param phone with {@code +} and country code, by which somebody who is there already is found
     */
    record NewContact(String phone, Optional<String> name, Optional<String> email, Optional<String> company) {}

    /** What is to be written in place of what is there; what is left out stays. */
    record ContactEdit(Optional<String> name, Optional<String> email, Optional<String> company) {}

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record Deals(List<DealItem> deals, @Nullable String next) {}

    /**
     * A deal.
     *
     * @param name as people read it in the CRM
     * @param contact the id of the contact
     * @param amount tax included, in major units of the CRM's currency
     * @param changedAt when anybody changed it last
     */
    record DealItem(
            String id,
            String name,
            String stage,
            @Nullable String contact,
            @Nullable BigDecimal amount,
            @Nullable Instant changedAt) {
        static DealItem of(DealRecord record) {
            Deal deal = record.deal();
            return new DealItem(
                    deal.id().value(),
                    record.name(),
                    deal.stage().name(),
                    record.contact().map(ContactId::value).orElse(null),
                    record.amount().orElse(null),
                    deal.changedAt().orElse(null));
        }
    }

    /**
     * A deal that is to be opened.
     *
     * @param conversation of whose present sale it is
     * @param stage where it is to stand; by default where the sale stands
     * @param amount tax included, in major units of the company's currency
     */
    record NewDeal(String conversation, Optional<String> stage, Optional<BigDecimal> amount) {}

    /** @param stage where the deal is to stand, as the company's pipeline names it */
    record DealEdit(String stage) {}

    /** A text of 1 to {@code most} characters without its outer blanks. */
    static String text(String name, String text, int most) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.length() > most) {
            throw Asked.wrong(name, "1 to " + most + " characters");
        }
        return clean;
    }

    static Optional<String> name(Optional<String> text) {
        return text.map(name -> text("name", name, LONGEST_NAME));
    }

    static Optional<String> email(Optional<String> text) {
        Optional<String> email = text.map(address -> text("email", address, LONGEST_EMAIL));
        if (email.filter(address -> !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
                .isPresent()) {
            throw Asked.wrong("email", "an address such as anna@company.ae");
        }
        return email;
    }

    static Optional<CompanyName> company(Optional<String> text) {
        return text.map(name -> new CompanyName(text("company", name, LONGEST_COMPANY)));
    }
}
