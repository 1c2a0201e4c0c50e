/**
 * What is stored about one customer: {@link dev.noor.app.cli.customer.CustomerCommand} groups handing all of it out and
 * taking all of it away.
 */
@NullMarked
package dev.noor.app.cli.customer;

import org.jspecify.annotations.NullMarked;
