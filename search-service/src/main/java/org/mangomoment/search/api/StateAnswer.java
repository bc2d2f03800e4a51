package org.mangomoment.search.api;

/// How far something is that was asked for.
///
/// @param state `rebuilding` or `expunged`
record StateAnswer(String state) {}
