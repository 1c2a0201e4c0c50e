/**
 * Product files to import. {@link dev.noor.adapter.files.feed.ProductFiles} opens JSON Lines and CSV;
 * {@link dev.noor.adapter.files.feed.FieldMapping} decides which field of a file is which, by common names or by a
 * mapping file; everything after that is the same for both forms. What a row does not state stays unknown: seats,
 * drawers and doors are counted only where its type or name says a number, and the series is the stated one or the
 * name's leading capitals.
 */
@NullMarked
package dev.noor.adapter.files.feed;

import org.jspecify.annotations.NullMarked;
