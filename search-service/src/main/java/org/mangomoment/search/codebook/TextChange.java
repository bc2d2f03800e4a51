package org.mangomoment.search.codebook;

import java.util.List;

/// Words of a codebook that one version has and another has not.
///
/// @param part     which words, as `definition`
/// @param language `nl` or `en`
/// @param before   lines that only the earlier version has
/// @param after    lines that only the later one has
public record TextChange(String part, String language, List<String> before, List<String> after) {
    public TextChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
