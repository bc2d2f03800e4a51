package org.mangomoment.search.page.insights;

import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.TellerGroups;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.page.search.FacetLabels;

/// What people call the rows and columns of a table.
///
/// @param words the sentences of the reader's language
public record InsightLabels(Messages words, CodebookView codebook) {
    /// What is counted by.
    public String name(Axis axis) {
        return switch (axis) {
            case TellerGroups _ -> words.say("insights.groups");
            case Axis.Values(var facet) -> words.say("facet." + facet.id());
        };
    }

    /// The heading above a value that is the first of its group in a further codebook, or that belongs to none where
    /// there are such groups; else empty.
    public String heading(Axis axis, String value) {
        if (!(axis instanceof Axis.Values(Facet.Derived derived) && derived.ofDimensions())) {
            return "";
        }
        return value.equals(FacetLabels.NONE) && codebook.groups().size() > 1
                ? words.say("insights.every-codebook")
                : codebook.heading(value, words.language());
    }

    /// One value.
    public String value(Axis axis, String value) {
        return switch (axis) {
            case TellerGroups _ -> words.say("insights.group." + value);
            case Axis.Values(var facet) -> new FacetLabels(words, codebook).label(facet, value);
        };
    }
}
