package org.mangomoment.search.export;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What deposits say of themselves unless an export says otherwise; every key is described in
/// `search-service.conf`.
///
/// @param title          of the dataset
/// @param description    of it
/// @param authors        `Name; organisation; ORCID`, with `|` between several; organisation and ORCID may
///                       be missing
/// @param contactName    whom to ask about the dataset
/// @param contactEmail   their address
/// @param licence        its name, or the terms in a sentence
/// @param licenceAddress where the licence stands; null for terms of one's own
/// @param subject        one of [DepositDetails#SUBJECTS]
public record DepositSettings(
        @Nullable String title,
        @Nullable String description,
        @Nullable String authors,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String licence,
        @Nullable URI licenceAddress,
        @Nullable String subject) {
    /// Nothing is set.
    public static final DepositSettings NONE = new DepositSettings(null, null, null, null, null, null, null, null);
}
