package dev.noor.ports.staff;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.util.Optional;
import java.util.UUID;

/**
 * What was posted where people of a company read together. Thread-safe; every method is one transaction and may throw
 * {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface StaffNotes {
    /** How many parts of an alert were posted, which are its first. */
    int posted(TenantId tenant, UUID alert);

    /** Keeps that a part was posted; keeping the same note again changes nothing. */
    void keep(Posted posted);

    /** The hand-off that a note is about; empty where it is about none, or is none of ours. */
    Optional<UUID> handoff(TenantId tenant, NoteId note);

    /**
     * A part of an alert in a room.
     *
     * @param part from 0
     * @param conversation the one concerned; with it the note is forgotten
     * @param handoff what a reply to the note is about
     */
    record Posted(
            TenantId tenant,
            UUID alert,
            int part,
            NoteId note,
            Optional<ConversationId> conversation,
            Optional<UUID> handoff) {}
}
