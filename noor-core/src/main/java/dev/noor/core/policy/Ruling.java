package dev.noor.core.policy;

import dev.noor.ports.turn.TurnReport.RuleFired;

/** A decision with the rule that made it. */
public record Ruling<T>(T value, RuleFired rule) {}
