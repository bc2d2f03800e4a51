package org.mangomoment.search.codebook;

import java.util.List;

/// A codebook in force beside the first.
///
/// @param id       language-free, as `model`
/// @param title    its name
/// @param sections those that have dimensions, in its order
/// @param since    the first version in which it has dimensions
public record FurtherEntry(String id, Wording title, List<SectionEntry> sections, int since) {
    public FurtherEntry {
        sections = List.copyOf(sections);
    }
}
