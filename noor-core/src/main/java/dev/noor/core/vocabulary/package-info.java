/**
 * What a catalogue says in words that no lexicon knows: {@link dev.noor.core.vocabulary.MissingWords} is the door.
 * Every sort of word is looked for by a class of its own, and comes out as an entry that a lexicon could take.
 */
@NullMarked
package dev.noor.core.vocabulary;

import org.jspecify.annotations.NullMarked;
