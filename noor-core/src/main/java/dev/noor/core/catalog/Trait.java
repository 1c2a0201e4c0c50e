package dev.noor.core.catalog;

import dev.noor.ports.tenant.Lexicon;

/**
 * What a product may be like or be asked about: an attribute, feature, colour, material or shape of the lexicon.
 *
 * @param id the entry's canonical English word
 */
public record Trait(Lexicon.Kind kind, String id) {}
