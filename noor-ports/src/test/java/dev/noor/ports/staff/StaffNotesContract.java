package dev.noor.ports.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.staff.StaffNotes.Posted;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A note leads back to what it is about, and nobody else's does. */
public interface StaffNotesContract {
    TenantId SHOP = new TenantId("notes");

    StaffNotes notes();

    private static Posted part(int part, String message, Optional<UUID> handoff, UUID alert) {
        NoteId note = new NoteId("-100" + alert.getLeastSignificantBits(), message, Optional.of("7"));
        return new Posted(SHOP, alert, part, note, Optional.empty(), handoff);
    }

    @Test
    default void what_was_posted_is_counted_by_parts_however_often_it_is_kept() {
        UUID alert = UUID.randomUUID();
        assertThat(notes().posted(SHOP, alert)).isZero();

        notes().keep(part(0, "11", Optional.empty(), alert));
        notes().keep(part(0, "11", Optional.empty(), alert));
        assertThat(notes().posted(SHOP, alert)).isEqualTo(1);
        notes().keep(part(0, "12", Optional.empty(), alert));
        assertThat(notes().posted(SHOP, alert)).isEqualTo(1);
        notes().keep(part(1, "13", Optional.empty(), alert));

        assertThat(notes().posted(SHOP, alert)).isEqualTo(2);
        assertThat(notes().posted(new TenantId("others"), alert)).isZero();
    }

    @Test
    default void every_note_of_a_hand_off_leads_back_to_it_in_its_own_room_and_tenant() {
        UUID handoff = UUID.randomUUID();
        Posted first = part(0, "21", Optional.of(handoff), UUID.randomUUID());
        Posted other = part(0, "22", Optional.empty(), UUID.randomUUID());

        notes().keep(first);
        notes().keep(other);

        assertThat(notes().handoff(SHOP, first.note())).contains(handoff);
        assertThat(notes().handoff(SHOP, new NoteId(first.note().room(), "21", Optional.empty())))
                .contains(handoff);
        assertThat(notes().handoff(SHOP, other.note())).isEmpty();
        assertThat(notes().handoff(SHOP, new NoteId("-1", "21", Optional.empty())))
                .isEmpty();
        assertThat(notes().handoff(new TenantId("others"), first.note())).isEmpty();
    }
}
