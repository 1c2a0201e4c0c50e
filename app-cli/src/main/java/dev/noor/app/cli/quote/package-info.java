/**
 * The arithmetic of quotations from the command line. {@link dev.noor.app.cli.quote.QuoteCommand} only carries figures
 * to and from {@link dev.noor.core.quote.OrderPricing}, as decimal text that never passes a floating-point number;
 * {@link dev.noor.app.cli.quote.QuoteListCommand} prices lists of goods,
 * {@link dev.noor.app.cli.quote.QuoteRenderCommand} prints stored quotations, and
 * {@link dev.noor.app.cli.quote.QuoteApproveCommand} approves a discount on one.
 */
@NullMarked
package dev.noor.app.cli.quote;

import org.jspecify.annotations.NullMarked;
