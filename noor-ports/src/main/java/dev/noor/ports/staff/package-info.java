/**
 * The one place where people of a company read what Noor tells them, and answer: {@link dev.noor.ports.staff.StaffRoom}
 * posts there, {@link dev.noor.ports.staff.StaffRoomReader} reads what came back, and
 * {@link dev.noor.ports.staff.StaffNotes} keeps what a note was about. Ids are the room's own words.
 */
@NullMarked
package dev.noor.ports.staff;

import org.jspecify.annotations.NullMarked;
