/**
 * Text of documents that people wrote for people: PDF, Word and Markdown, as
 * {@link dev.noor.adapter.files.document.Section sections} under their headings. Nothing that a document points to is
 * ever fetched.
 */
@NullMarked
package dev.noor.adapter.files.document;

import org.jspecify.annotations.NullMarked;
