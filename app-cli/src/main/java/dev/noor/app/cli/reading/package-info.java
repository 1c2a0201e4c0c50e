/**
 * What Noor reads in a text, from the command line: {@link dev.noor.app.cli.reading.ReadCommand} shows the language,
 * intents and slots that {@link dev.noor.core.reading.Reader} finds, without a database.
 */
@NullMarked
package dev.noor.app.cli.reading;

import org.jspecify.annotations.NullMarked;
