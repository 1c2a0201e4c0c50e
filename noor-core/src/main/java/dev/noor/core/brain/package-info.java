/**
 * How a reply is made. {@link dev.noor.core.brain.RuleBrain} sells without any model: it records what was told, then
 * lets an ordered list of answers each say its part, then asks at most one useful question. Every brain works through
 * the same tools and its words pass the same verifier.
 */
@NullMarked
package dev.noor.core.brain;

import org.jspecify.annotations.NullMarked;
