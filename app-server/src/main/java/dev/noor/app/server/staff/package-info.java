/**
 * The room in which the company's people read together, where one is configured:
 * {@link dev.noor.app.server.staff.StaffModule} opens it.
 */
@NullMarked
package dev.noor.app.server.staff;

import org.jspecify.annotations.NullMarked;
