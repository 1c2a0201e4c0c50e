package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;

/**
 * A lexicon entry found in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param pieces 2 for an Arabic dual, else 0
 */
record Hit(Lexicon.Entry entry, Lexicon.Script script, int from, int to, int pieces) {
    String id() {
        return entry.id();
    }

    int length() {
        return to - from;
    }
}
