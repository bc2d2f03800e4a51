package org.mangomoment.search.savedsearch;

import java.util.EnumSet;
import java.util.Set;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.QueryParser;

/// Why a saved search does not do what it says. It is kept; the sentence `searches.fault.ID` says what to do.
public enum SearchFault {
    /// Something in its words was not understood.
    MISTAKE,
    /// It has more choices than one search can have.
    TOO_MUCH,
    /// It asks for a dimension that the codebook no longer has.
    DIMENSION_GONE,
    /// It asks for a saved search that is no longer there under that name.
    MISSING_CORPUS,
    /// It asks for a field that only stewards see, itself or by way of another search, so nobody can be told of new
    /// stories.
    RESTRICTED_FIELD;

    private static final Reader EVERYBODY = new Reader("everybody", Role.RESEARCHER);

    /// As `dimension-gone`.
    public String id() {
        return Words.of(this);
    }

    /// What is wrong with a search.
    ///
    /// @param query what its words mean, with what the saved searches that they name ask for
    static Set<SearchFault> of(SearchRequest request, Expression query, CodebookView codebook) {
        var faults = EnumSet.noneOf(SearchFault.class);
        if (!QueryParser.parse(request.query()).mistakes().isEmpty()) {
            faults.add(MISTAKE);
        }
        if (request.choices().size() > SearchRequest.MOST_CHOICES) {
            faults.add(TOO_MUCH);
        }
        for (var asked : AskedFields.of(request, query)) {
            if (!asked.facet().opensTo(EVERYBODY)) {
                faults.add(RESTRICTED_FIELD);
            }
            if (codebook.version() > 0 && isGone(asked.facet(), asked.value(), codebook)) {
                faults.add(DIMENSION_GONE);
            }
        }
        return faults;
    }

    private static boolean isGone(Facet facet, String value, CodebookView codebook) {
        return facet instanceof Facet.Derived derived
                && derived.ofDimensions()
                && !value.equals("none")
                && codebook.dimension(value).isEmpty();
    }
}
