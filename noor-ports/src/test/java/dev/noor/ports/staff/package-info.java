/** The contract of what is kept of a company's room. */
@NullMarked
package dev.noor.ports.staff;

import org.jspecify.annotations.NullMarked;
