/** Sale orders in the book that the company works with, found again by a reference of our own. */
@NullMarked
package dev.noor.ports.order;

import org.jspecify.annotations.NullMarked;
