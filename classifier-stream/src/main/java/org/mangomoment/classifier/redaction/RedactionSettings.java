package org.mangomoment.classifier.redaction;

/// What a campaign wants hidden beside what always is.
///
/// @param hidePlaces        whether towns, regions and countries give way to `[PLACE]`
/// @param hideOrganisations whether hospitals, homes, practices and schools give way to `[ORGANISATION]`
public record RedactionSettings(boolean hidePlaces, boolean hideOrganisations) {
    /// Places and organisations stay.
    public static final RedactionSettings KEEP = new RedactionSettings(false, false);

    boolean hidesNeither() {
        return !hidePlaces && !hideOrganisations;
    }
}
