package org.mangomoment.search.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stories can be filtered and counted by. The id is the URL parameter, the query's field and the facet's name.
public enum Facet {
    /// Dimensions that stand: accepted ones of decided stories, suggested ones of others; `none` when there is none.
    DIMENSION,
    /// Dimensions as the classifier suggests them, whatever people decided.
    SUGGESTED,
    /// Dimensions that everybody who decided accepted.
    ACCEPTED,
    /// Dimensions that were suggested or answered and found not to fit.
    REJECTED,
    /// Dimensions on which reviewers differ.
    DISPUTED,
    /// yes, no, unclear, disputed or unknown; people's verdict before the suggested one.
    ELIGIBILITY,
    TELLER,
    SETTING,
    ONCOLOGICAL,
    LANGUAGE,
    CHANNEL,
    CAMPAIGN,
    /// Year in which it happened; `unknown` when it was not told.
    YEAR,
    /// unreviewed, reviewed or disputed.
    REVIEW,
    /// The model that suggested.
    MODEL,
    /// given, or missing for stories in quarantine; only stewards see both.
    CONSENT;

    /// Lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet with an id.
    public static Optional<Facet> of(String id) {
        return Arrays.stream(values()).filter(facet -> facet.id().equals(id)).findFirst();
    }
}
