package org.mangomoment.search.tag;

/// A tag with the number of its stories.
///
/// @param stories that the reader may see
/// @param own     whether the reader has a private tag of this name
/// @param shared  whether the team has one of this name
public record CountedTag(String name, long stories, boolean own, boolean shared) {}
