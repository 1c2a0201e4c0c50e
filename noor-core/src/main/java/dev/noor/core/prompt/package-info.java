/**
 * What a model is told: {@link dev.noor.core.prompt.StandingPrompt}, the same bytes throughout a chat so that a
 * provider can cache them, and {@link dev.noor.core.prompt.TurnPrompt}, what holds in this turn. Whatever somebody else
 * wrote is tagged data in it, never an instruction.
 */
@NullMarked
package dev.noor.core.prompt;

import org.jspecify.annotations.NullMarked;
