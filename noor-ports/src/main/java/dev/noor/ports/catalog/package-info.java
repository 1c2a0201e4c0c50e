/** The local mirror of the company's products: what is sold, for how much, and how many there are. */
@NullMarked
package dev.noor.ports.catalog;

import org.jspecify.annotations.NullMarked;
