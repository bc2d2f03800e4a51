package org.mangomoment.search.page.codebook;

import org.mangomoment.schemas.TrialStory;

/// A story for which a draft would change something, as a reader may see it.
///
/// @param change  what would change
/// @param covered whether suggestions for it are kept from the reader, who has yet to decide on it in the sample
public record TrialRow(TrialStory change, boolean covered) {}
