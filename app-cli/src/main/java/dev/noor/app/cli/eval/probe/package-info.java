/**
 * What a turn of a dialogue showed. {@link dev.noor.app.cli.eval.probe.Probe} reads it off the stored turn, and judges
 * figures and names by means of its own, so that a fault of the verifier does not hide itself.
 */
@NullMarked
package dev.noor.app.cli.eval.probe;

import org.jspecify.annotations.NullMarked;
