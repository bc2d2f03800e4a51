package org.mangomoment.benchmarks.result;

import org.mangomoment.benchmarks.round.Spread;

/// What people would pick instead, measured beside ours.
///
/// @param figures in the unit of ours
public record Peer(String name, Spread figures) {}
