/**
 * What Noor may do and say: consent and quotations, hand-offs, tools, promises, discounts, and whether to speak at all.
 * Each decision is an ordered list of named rules of which the first that has an answer decides; the answer carries the
 * rule's id and reason into the turn's report.
 */
@NullMarked
package dev.noor.core.policy;

import org.jspecify.annotations.NullMarked;
