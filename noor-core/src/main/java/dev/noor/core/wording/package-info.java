/**
 * Turns facts into the words of a tenant: {@link dev.noor.core.wording.Wording} fills the tenant's templates, the other
 * classes put amounts, products and quotations into the customer's language. Nothing here decides what is said, only
 * how.
 */
@NullMarked
package dev.noor.core.wording;

import org.jspecify.annotations.NullMarked;
