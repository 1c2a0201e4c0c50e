package dev.noor.ports.crm;

import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.remote.Kept;
import java.util.Optional;

/**
 * The people whom the CRM knows. Calls for the same phone wait for each other within a process. Thread-safe; every
 * method may throw {@link dev.noor.ports.PortException}, after which nothing was made.
 */
public interface CrmContacts {
    /** Whoever has this phone, however it is written there; the one who was made first where several have. */
    Optional<ContactId> find(PhoneNumber phone);

    /**
     * Sees to it that somebody with this phone is there. What is known now and lacking there is added; what is there
     * stays as it is, since people may have written it.
     */
    Kept<ContactId> keep(CrmContact contact);

    /**
     * Adds what is lacking to a contact that is known by its id, which is found even where searching does not find yet
     * what was just written; empty when there is no such contact any more.
     */
    Optional<ContactId> complete(ContactId known, CrmContact contact);
}
