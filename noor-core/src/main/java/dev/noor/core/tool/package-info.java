/**
 * The tools that a brain may use and the contract each of them keeps. Arguments are untrusted: they are checked against
 * a schema first, and every refusal names the place and what would be accepted, so that a model can correct its call.
 */
@NullMarked
package dev.noor.core.tool;

import org.jspecify.annotations.NullMarked;
