package org.mangomoment.search.page.search;

import java.util.List;
import org.mangomoment.search.library.Facet;

/// A facet beside the hits.
///
/// @param open   whether its values are unfolded at first
/// @param groups values that stand together; those of further codebooks are apart
public record FacetValues(Facet facet, boolean open, List<Group> groups) {
    /// Values that stand together.
    ///
    /// @param heading what they are of; empty for most
    /// @param values  most frequent first; chosen ones stay although their count is zero
    public record Group(String heading, List<Value> values) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /// One value.
    ///
    /// @param label    as it is read
    /// @param count    stories that have it
    /// @param chosen   whether it is chosen now
    /// @param excluded whether it is shut out now
    /// @param pick     where choosing it, or taking the choice back, leads
    /// @param exclude  where shutting it out, or letting it in again, leads
    public record Value(String label, long count, boolean chosen, boolean excluded, String pick, String exclude) {}

    public FacetValues {
        groups = groups.stream().filter(group -> !group.values().isEmpty()).toList();
    }

    /// All values.
    public List<Value> values() {
        return groups.stream().flatMap(group -> group.values().stream()).toList();
    }

    /// Whether it is the facet of consent without a choice to make, as for everybody but stewards.
    boolean oneConsent() {
        return facet.equals(Facet.Derived.CONSENT) && values().size() < 2;
    }
}
