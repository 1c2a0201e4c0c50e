/**
 * Catalogues from the command line: {@link dev.noor.app.cli.catalog.CatalogImport} brings product files into a tenant's
 * mirror, the commands search and show what is there. Good rows go in, bad ones are named with line and reason.
 */
@NullMarked
package dev.noor.app.cli.catalog;

import org.jspecify.annotations.NullMarked;
