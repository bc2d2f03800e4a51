package org.mangomoment.search.similarity;

/// A sentence of a story that says nearly what was asked.
///
/// @param storyId    whose
/// @param text       which text of the story it stands in, as [TextMark] marks it
/// @param start      where, UTF-16 code units of the stored text
/// @param end        exclusive
/// @param similarity cosine of the angle between the two, at most 1
public record NearSentence(String storyId, String text, int start, int end, double similarity) {}
