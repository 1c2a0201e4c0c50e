/**
 * The room in which the company's people read together, where one is configured:
 * {@link dev.noor.app.server.staff.StaffModule} opens it, {@link dev.noor.app.server.staff.StaffRoute} takes what
 * people do there, and {@link dev.noor.app.server.staff.StaffDesk} does it, once and only for whom the tenant's data
 * know.
 */
@NullMarked
package dev.noor.app.server.staff;

import org.jspecify.annotations.NullMarked;
