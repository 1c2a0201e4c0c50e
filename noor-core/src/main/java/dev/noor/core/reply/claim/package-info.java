/**
 * What a text claims in figures and what proves it. {@link dev.noor.core.reply.claim.ClaimScanner} finds every number,
 * amount, percentage, length, date, time and code of a text in the three languages, in digits of any script and in
 * words; {@link dev.noor.core.reply.claim.Proof} holds what the evidence of a turn proves and judges claims by it. The
 * same scanner reads replies and evidence, so that what is written one way in both always agrees.
 */
@NullMarked
package dev.noor.core.reply.claim;

import org.jspecify.annotations.NullMarked;
