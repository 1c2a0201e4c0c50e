/**
 * Personal data from the command line: {@link dev.noor.app.cli.pii.MaskCommand} shows what of a text a model would not
 * get to see.
 */
@NullMarked
package dev.noor.app.cli.pii;

import org.jspecify.annotations.NullMarked;
