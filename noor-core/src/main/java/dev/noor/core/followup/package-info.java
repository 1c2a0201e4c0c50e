/**
 * Writing to customers who have fallen silent. {@link dev.noor.core.followup.FollowUpPolicy} plans and decides,
 * {@link dev.noor.core.followup.WorkCalendar} knows when people are at work. Nothing is sent outside those hours, in
 * free text outside the channel's window, or to somebody who answered, wants silence or has a person.
 */
@NullMarked
package dev.noor.core.followup;

import org.jspecify.annotations.NullMarked;
