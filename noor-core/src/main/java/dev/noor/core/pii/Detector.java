package dev.noor.core.pii;

/** Finds personal data of some kinds. Stateless; linear in the length of the text. */
interface Detector {
    void find(Letters text, Findings findings);
}
