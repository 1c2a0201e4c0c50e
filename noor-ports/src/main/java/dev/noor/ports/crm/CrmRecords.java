package dev.noor.ports.crm;

import dev.noor.ports.conversation.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * The CRM as people see it: what is there, in pages, and changes on somebody's word. Thread-safe; every method may
 * throw {@link dev.noor.ports.PortException}.
 */
public interface CrmRecords {
    /** How many can be listed in all; whoever looks for more narrows what they look for. */
    int MOST = 2_000;

    /** Whoever has this phone, however it is written there. */
    List<ContactRecord> contacts(PhoneNumber phone);

    /** People, in an order that does not change while nobody is added. */
    Listed<ContactRecord> contacts(Slice slice);

    /** Somebody; empty when there is nobody of this id. */
    Optional<ContactRecord> contact(ContactId id);

    /** Writes what is told in place of what is there. */
    Changing change(ContactId id, ContactChange change);

    /** Deals at a stage, or at any, in an order that does not change while none is added. */
    Listed<DealRecord> deals(Optional<DealStage> stage, Slice slice);

    /** A deal; empty when there is none of this id. */
    Optional<DealRecord> deal(DealId id);

    /**
     * A part of a list, by pages of the same size.
     *
     * @param page from 1
     * @param size 1 to 200
     */
    record Slice(int page, int size) {
        private static final int WIDEST = 200;

        public Slice {
            if (page < 1 || size < 1 || size > WIDEST) {
                throw new IllegalArgumentException("pages count from 1 and hold 1 to " + WIDEST);
            }
        }
    }

    /** A page, and whether there is more behind it. */
    record Listed<T>(List<T> items, Ending ending) {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** What comes behind a page. */
    enum Ending {
        MORE,
        LAST
    }

    /** What became of a change. */
    sealed interface Changing {
        /** It is written. */
        record Changed() implements Changing {}

        /** There is nobody of this id any more. */
        record Gone() implements Changing {}

        /**
         * The CRM does not take it.
         *
         * @param code stable; may name a field, never what it was to hold
         */
        record Refused(String code) implements Changing {}
    }
}
