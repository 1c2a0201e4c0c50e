/**
 * Lists of goods that buyers send: {@link dev.noor.core.rfq.GoodsLists} makes lines of their rows, each with how sure
 * it is, and {@link dev.noor.core.rfq.Confidence} says which of them are ordered and which asked about.
 */
@NullMarked
package dev.noor.core.rfq;

import org.jspecify.annotations.NullMarked;
