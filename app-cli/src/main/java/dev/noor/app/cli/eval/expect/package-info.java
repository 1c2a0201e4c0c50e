/**
 * What dialogue packs expect of turns. Each {@link dev.noor.app.cli.eval.expect.Expectation} is one assertion, judged
 * on a {@link dev.noor.app.cli.eval.probe.Probe}.
 */
@NullMarked
package dev.noor.app.cli.eval.expect;

import org.jspecify.annotations.NullMarked;
