package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mangomoment.classifier.identifier.Finder;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Identifiers;
import org.mangomoment.classifier.identifier.IdentifiersByForm;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.names.Names;
import org.mangomoment.classifier.words.DutchLexicon;

/// Hides what identifies somebody in a story. May be shared by threads. Redacting a redacted text changes nothing.
public final class Redactor {
    private final Identifiers byForm;
    private final Map<String, Identifiers> names;
    private final Identifiers otherNames;
    private final Whereabouts whereabouts;

    /// @param byForm details that their form gives away
    /// @param names finds names in a language, by its code
    /// @param otherNames finds names in all other languages
    /// @param whereabouts finds the places and organisations that are to be hidden
    public Redactor(
            Identifiers byForm, Map<String, Identifiers> names, Identifiers otherNames, Whereabouts whereabouts) {
        this.byForm = byForm;
        this.names = Map.copyOf(names);
        this.otherNames = otherNames;
        this.whereabouts = whereabouts;
    }

    /// The redactor of the product: identifiers by form and names in all languages. Loading takes some seconds.
    public static Redactor load(DutchLexicon dutch, RedactionSettings settings) {
        return of(Names.load(dutch), settings);
    }

    /// The same from names that are loaded already.
    public static Redactor of(Names names, RedactionSettings settings) {
        return new Redactor(
                new IdentifiersByForm(names.isOrdinary()),
                names.byLanguage(),
                names.inOthers(),
                Whereabouts.of(names, settings));
    }

    /// Redacts a text that nobody has looked at yet.
    ///
    /// @param language code of the text's language: nl, en, fr, de or other
    /// @param knownNames names that go with the story: the teller's, the sender's
    public Redacted redact(String text, String language, List<String> knownNames) {
        return redact(text, language, knownNames, Requests.NONE);
    }

    /// Redacts a text and does what people asked: their spans are of this raw text.
    public Redacted redact(String text, String language, List<String> knownNames, Requests requests) {
        var found = new ArrayList<>(byForm.in(text));
        found.addAll(names.getOrDefault(language, otherNames).in(text));
        found.addAll(KnownNames.in(text, knownNames));
        found.addAll(whereabouts.in(text, language));
        var placeholders = Placeholders.in(text);
        found.removeIf(finding -> placeholders.stream().anyMatch(span(finding)::overlaps));
        requests.hide().forEach(span -> hide(span, text, found));
        var kept = new ArrayList<Finding>();
        for (var finding : Overlaps.merged(text, found)) {
            kept.addAll(Shown.without(finding, requests.show(), text));
        }
        return Placeholders.put(text, kept);
    }

    private static void hide(Span span, String text, List<Finding> found) {
        var inside = Shown.withinText(span, text);
        if (inside.end() > inside.start()) {
            found.add(
                    new Finding(inside.start(), inside.end(), Kind.HIDDEN, Finder.REVIEWER, "hidden by a person", ""));
        }
    }

    private static Span span(Finding finding) {
        return new Span(finding.start(), finding.end());
    }
}
