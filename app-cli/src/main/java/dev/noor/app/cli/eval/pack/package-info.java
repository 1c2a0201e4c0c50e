/**
 * Dialogue packs as files: {@link dev.noor.app.cli.eval.pack.PackFiles} finds and reads them whole, and refuses a line
 * that is wrong or expects too little before anything is played.
 */
@NullMarked
package dev.noor.app.cli.eval.pack;

import org.jspecify.annotations.NullMarked;
