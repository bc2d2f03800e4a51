package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.names.Names;

/// Finds names of places and organisations, as far as they are to be hidden.
///
/// @param always     recognizers for every language
/// @param byLanguage further recognizers, by language code
/// @param settings   which of the two are hidden
public record PlaceAndOrganisationRecognizer(
        List<Recognizer> always, Map<String, Recognizer> byLanguage, RedactionSettings settings) {
    /// Hides neither.
    public static final PlaceAndOrganisationRecognizer KEPT =
            new PlaceAndOrganisationRecognizer(List.of(), Map.of(), RedactionSettings.KEEP);

    public PlaceAndOrganisationRecognizer {
        always = List.copyOf(always);
        byLanguage = Map.copyOf(byLanguage);
    }

    static PlaceAndOrganisationRecognizer of(Names names, RedactionSettings settings) {
        return new PlaceAndOrganisationRecognizer(
                names.whereabouts(), Map.of("en", names.englishWhereabouts()), settings);
    }

    List<Finding> in(String text, String language) {
        if (settings.hidesNeither()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        always.forEach(recognizer -> found.addAll(recognizer.in(text)));
        var further = byLanguage.get(language);
        if (further != null) {
            found.addAll(further.in(text));
        }
        found.removeIf(finding -> !isHidden(finding.kind()));
        return found;
    }

    private boolean isHidden(Kind kind) {
        return kind == Kind.PLACE ? settings.hidePlaces() : settings.hideOrganisations();
    }
}
