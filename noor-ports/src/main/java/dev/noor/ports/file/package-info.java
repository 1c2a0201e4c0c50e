/**
 * Files that Noor makes for customers: {@link dev.noor.ports.file.Enclosures} stores one with the message that brings
 * it, {@link dev.noor.ports.file.FileLinks} lets whoever holds a link read it for a while.
 */
@NullMarked
package dev.noor.ports.file;

import org.jspecify.annotations.NullMarked;
