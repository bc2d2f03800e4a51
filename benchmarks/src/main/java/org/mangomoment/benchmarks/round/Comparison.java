package org.mangomoment.benchmarks.round;

/// How many times as fast one contender was as another, round by round.
public record Comparison(String what, Spread times) {}
