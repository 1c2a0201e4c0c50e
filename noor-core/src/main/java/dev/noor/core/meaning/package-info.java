/**
 * Nearness of meaning beside the words: {@link dev.noor.core.meaning.VectorMaker} sees to it that every product and
 * passage has a vector of its text as it is now, {@link dev.noor.core.meaning.Meanings} tells how near a question comes
 * to them. All of it may be missing: then words alone decide.
 */
@NullMarked
package dev.noor.core.meaning;

import org.jspecify.annotations.NullMarked;
