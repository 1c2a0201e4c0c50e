/**
 * Brings customers' words and the catalogue's words together in one vocabulary:
 * {@link dev.noor.core.catalog.CatalogClassifier} files products under the shared concepts at import,
 * {@link dev.noor.core.catalog.CatalogQueries} turns what a reading states into limits that search never stretches.
 */
@NullMarked
package dev.noor.core.catalog;

import org.jspecify.annotations.NullMarked;
