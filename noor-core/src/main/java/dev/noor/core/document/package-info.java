/**
 * Quotations as they are printed. {@link dev.noor.core.document.SheetWriter} words a quotation by the tenant's
 * templates in one language; how it is laid out is an adapter's business. Pure and thread-safe.
 */
@NullMarked
package dev.noor.core.document;

import org.jspecify.annotations.NullMarked;
