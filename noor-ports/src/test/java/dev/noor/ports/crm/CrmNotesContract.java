package dev.noor.ports.crm;

import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.remote.Kept;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmNotes} must pass. */
public interface CrmNotesContract extends CrmTestee {
    @Test
    default void a_note_is_left_once() {
        ContactId contact = contacts().keep(nameless(aPhone())).there().orElseThrow();
        DealId deal = deals().open(new NewDeal(aKey(), NEW_LEAD, contact, Optional.empty(), Optional.empty()))
                .there()
                .orElseThrow()
                .id();
        CrmNote note = new CrmNote("turn-1:3", "Hand-off", "10 chairs, \"black\"\nby Monday");

        Kept<NoteId> first = notes().leave(deal, note);
        Kept<NoteId> again = notes().leave(deal, note);
        Kept<NoteId> elsewhere = notes().leave(contact, note);
        Kept<NoteId> another = notes().leave(deal, new CrmNote("turn-1:31", "Hand-off", "another"));

        assertThat(first).isInstanceOf(Kept.Created.class);
        assertThat(again).isEqualTo(new Kept.Found<>(first.there().orElseThrow()));
        assertThat(elsewhere).isInstanceOf(Kept.Created.class);
        assertThat(another).isInstanceOf(Kept.Created.class);
    }

    @Test
    default void a_note_of_what_never_was_is_refused() {
        CrmNote note = new CrmNote("turn-2", "Hand-off", "text");

        assertThat(notes().leave(new DealId("99999999998"), note)).isInstanceOf(Kept.Refused.class);
        assertThat(notes().leave(new ContactId("99999999997"), note)).isInstanceOf(Kept.Refused.class);
    }
}
