package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mangomoment.classifier.folding.FoldedText;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.PatternRecognizers;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.names.Names;
import org.mangomoment.classifier.words.DutchLexicon;

/// Hides what identifies somebody in a story. May be shared by threads. Redacting a redacted text changes nothing.
public final class Redactor {
    private final Recognizer byForm;
    private final Map<String, Recognizer> names;
    private final Recognizer otherNames;
    private final PlaceAndOrganisationRecognizer whereabouts;
    private final FurtherReadings furtherReadings;

    /// @param byForm details that their form gives away
    /// @param names finds names in a language, by its code
    /// @param otherNames finds names in all other languages
    /// @param whereabouts finds the places and organisations that are to be hidden
    public Redactor(
            Recognizer byForm,
            Map<String, Recognizer> names,
            Recognizer otherNames,
            PlaceAndOrganisationRecognizer whereabouts) {
        this(byForm, names, otherNames, whereabouts, new FurtherReadings(byForm, _ -> false, _ -> true));
    }

    private Redactor(
            Recognizer byForm,
            Map<String, Recognizer> names,
            Recognizer otherNames,
            PlaceAndOrganisationRecognizer whereabouts,
            FurtherReadings furtherReadings) {
        this.byForm = byForm;
        this.names = Map.copyOf(names);
        this.otherNames = otherNames;
        this.whereabouts = whereabouts;
        this.furtherReadings = furtherReadings;
    }

    /// The redactor of the product: identifiers by form and names in all languages. Loading takes some seconds.
    public static Redactor load(DutchLexicon dutch, RedactionSettings settings) {
        return of(Names.load(dutch), settings);
    }

    /// The same from names that are loaded already.
    public static Redactor of(Names names, RedactionSettings settings) {
        var byForm = new PatternRecognizers(names.isOrdinary());
        return new Redactor(
                byForm,
                names.byLanguage(),
                names.inOthers(),
                PlaceAndOrganisationRecognizer.of(names, settings),
                new FurtherReadings(byForm, names.isName(), names.isOrdinary()));
    }

    /// Redacts a text that nobody has looked at yet.
    ///
    /// @param language code of the text's language: nl, en, fr, de or other
    /// @param knownNames names that go with the story: the teller's, the sender's
    public Redacted redact(String text, String language, List<String> knownNames) {
        return redact(text, language, knownNames, RedactionOverrides.NONE);
    }

    /// Redacts a text and does what people asked: their spans are of this raw text.
    public Redacted redact(String text, String language, List<String> knownNames, RedactionOverrides requests) {
        var seen = FoldedText.of(text);
        var found = new ArrayList<Finding>();
        var merged = Overlaps.merged(seen.text(), find(text, seen, language, knownNames));
        for (var finding : NameEdges.widened(seen.text(), merged)) {
            found.add(written(finding, seen));
        }
        requests.hide().forEach(span -> hide(span, text, found));
        var kept = new ArrayList<Finding>();
        for (var finding : Overlaps.merged(text, found)) {
            kept.addAll(UnhideRequests.without(finding, requests.show(), text));
        }
        return Placeholders.put(text, kept);
    }

    private List<Finding> find(String raw, FoldedText seen, String language, List<String> knownNames) {
        var text = seen.text();
        var found = new ArrayList<>(byForm.in(text));
        found.addAll(names.getOrDefault(language, otherNames).in(text));
        found.addAll(KnownNames.in(text, knownNames));
        found.addAll(whereabouts.in(text, language));
        found.addAll(furtherReadings.in(raw, seen, knownNames));
        var placeholders = Placeholders.in(text);
        found.removeIf(placeholders::overlap);
        return found;
    }

    /// The finding in the text as written, with the unseen characters inside.
    private static Finding written(Finding seen, FoldedText text) {
        return new Finding(
                text.rawStart(seen.start()),
                text.rawEnd(seen.end()),
                seen.kind(),
                seen.finder(),
                seen.reason(),
                seen.detail());
    }

    private static void hide(Span span, String text, List<Finding> found) {
        var inside = UnhideRequests.withinText(span, text);
        if (inside.end() > inside.start()) {
            found.add(new Finding(
                    inside.start(), inside.end(), Kind.HIDDEN, DetectionMethod.REVIEWER, "hidden by a person", ""));
        }
    }
}
