package dev.noor.core.knowledge;

/** The language and script that a word of a question is taken to be of. */
enum Tongue {
    ENGLISH,
    ARABIC,
    RUSSIAN,
    ARABIZI,
    LATIN_RUSSIAN
}
