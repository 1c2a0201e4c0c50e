/**
 * Quotations as PDF documents. {@link dev.noor.adapter.pdf.PdfModule} is the way in. A sheet's words go through a
 * template that escapes them, and what lays the page out can read no file and open no connection.
 */
@NullMarked
package dev.noor.adapter.pdf;

import org.jspecify.annotations.NullMarked;
