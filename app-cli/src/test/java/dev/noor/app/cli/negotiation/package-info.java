/** Customers who haggle, and a judge of what they are offered. */
@NullMarked
package dev.noor.app.cli.negotiation;

import org.jspecify.annotations.NullMarked;
