/**
 * The arithmetic of quotations and their numbering. {@link dev.noor.core.quote.QuoteEngine} makes the quotations of a
 * conversation, {@link dev.noor.core.quote.OrderPricing} prices an order that comes as text; both rest on one exact
 * decimal arithmetic: a line is rounded half up to the currency's decimals, the tax is taken on the sum of the lines
 * and rounded once. Everything here is pure, immutable and thread-safe.
 */
@NullMarked
package dev.noor.core.quote;

import org.jspecify.annotations.NullMarked;
