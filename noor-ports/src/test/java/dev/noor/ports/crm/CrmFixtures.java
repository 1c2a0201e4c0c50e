package dev.noor.ports.crm;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Customers and deals for tests. */
public final class CrmFixtures {
    public static final DealStage NEW_LEAD = new DealStage("New Lead");
    public static final DealStage NEGOTIATIONS = new DealStage("Negotiations");
    public static final DealStage OFFER_SENT = new DealStage("Offer sent");
    /** One that only people move deals to. */
    public static final DealStage CONSIGNMENT = new DealStage("Consignment");

    public static final List<DealStage> STAGES = List.of(NEW_LEAD, NEGOTIATIONS, OFFER_SENT, CONSIGNMENT);

    private CrmFixtures() {}

    /** A number that no other test has. */
    public static PhoneNumber aPhone() {
        return new PhoneNumber("+9715" + ThreadLocalRandom.current().nextLong(10_000_000, 100_000_000));
    }

    /** A name that no other test has, with what makes searching hard. */
    public static CompanyName aCompany() {
        return new CompanyName("Northstar, (Gulf) \\ Söhne & Co. " + UUID.randomUUID());
    }

    /** Somebody of whom only the number is known. */
    public static CrmContact nameless(PhoneNumber phone) {
        return new CrmContact(phone, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static DealKey aKey() {
        return new DealKey(new ConversationId(UUID.randomUUID()), 1);
    }

    /** A company of which no more is known. */
    public static CrmCompany nameOnly(CompanyName name) {
        return new CrmCompany(name, Optional.empty());
    }
}
