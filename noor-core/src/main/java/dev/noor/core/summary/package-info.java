/** What the company's people are told of the days before: which days, and in which words. */
@NullMarked
package dev.noor.core.summary;

import org.jspecify.annotations.NullMarked;
