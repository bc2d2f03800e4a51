package org.mangomoment.search.page.models;

/// How many stories have suggestions of the model in use.
///
/// @param fresh   those that have
/// @param stories all that have suggestions
public record Spread(long fresh, long stories) {}
