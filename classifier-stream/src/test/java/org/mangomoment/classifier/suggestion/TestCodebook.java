package org.mangomoment.classifier.suggestion;

import org.mangomoment.schemas.codebook.Codebook;

/// A small codebook whose figures are easy to reckon with.
final class TestCodebook {

    /// Words stay as they are, so that tests of cues depend on no dictionary.
    static final Lemmatizers NO_LEMMAS = new Lemmatizers(word -> word, word -> word);

    static final Codebook CODEBOOK = Codebook.parse("""
            {"version": 7, "title": {"nl": "Proef", "en": "Trial"},
             "dimensions": [
               {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.2,
                "cues": {"nl": [{"phrase": "warm deken", "weight": 2.0}],
                         "en": [{"phrase": "warm blanket", "weight": 2.0}, {"phrase": "blanket", "weight": 0.5},
                                {"phrase": "bath", "weight": 1.5}]}},
               {"id": "family", "label": {"nl": "Familie", "en": "Family"}, "prior": 0.1,
                "cues": {"nl": [{"phrase": "dochter", "weight": 3.0}], "en": [{"phrase": "daughter", "weight": 3.0}]}}],
             "eligibility": {"prior": 0.7,
               "moment": {"cues": {"nl": [], "en": [{"phrase": "small gesture", "weight": 1.0}]}},
               "reasons": [
                 {"id": "planned-event", "label": {"nl": "Gepland", "en": "Planned"},
                  "cues": {"nl": [], "en": [{"phrase": "wish foundation", "weight": 3.0}, {"phrase": "celebrity", "weight": 2.5}]}},
                 {"id": "complaint", "label": {"nl": "Klacht", "en": "Complaint"},
                  "cues": {"nl": [], "en": [{"phrase": "complaint", "weight": 2.0}]}},
                 {"id": "no-story", "label": {"nl": "Geen verhaal", "en": "No story"}, "cues": {"nl": [], "en": []}}]}}
            """);

    /// One that knows another sense of a word, a reason that stays with a moment, and words for someone.
    static final Codebook SENSED = Codebook.parse("""
            {"version": 8, "title": {"nl": "Proef", "en": "Trial"},
             "dimensions": [
               {"id": "clothes", "label": {"nl": "Kleren", "en": "Clothes"}, "prior": 0.2,
                "cues": {"nl": [], "en": [{"phrase": "dressing", "weight": 2.0}, {"phrase": "wound dressing", "weight": 0},
                                          {"phrase": "was dressing", "weight": 0}]}}],
             "eligibility": {"prior": 0.94,
               "moment": {"cues": {"nl": [], "en": [{"phrase": "small gesture", "weight": 3.0}]}},
               "someone": {"cues": {"nl": [], "en": [{"phrase": "she", "weight": 1.0}]}},
               "reasons": [
                 {"id": "planned-event", "label": {"nl": "Gepland", "en": "Planned"}, "evenWithMoment": true,
                  "cues": {"nl": [], "en": [{"phrase": "annual gala", "weight": 3.0}, {"phrase": "celebrity", "weight": 3.0}, {"phrase": "cheque", "weight": 3.0}]}},
                 {"id": "complaint", "label": {"nl": "Klacht", "en": "Complaint"},
                  "cues": {"nl": [], "en": [{"phrase": "complaint", "weight": 3.0}, {"phrase": "anger", "weight": 2.0}]}},
                 {"id": "no-story", "label": {"nl": "Geen verhaal", "en": "No story"}, "cues": {"nl": [], "en": []}}]}}
            """);

    /// One whose cues name classes of words.
    static final Codebook CLASSED = Codebook.parse("""
            {"version": 9, "title": {"nl": "Proef", "en": "Trial"},
             "classes": {"nl": {}, "en": {"food": ["soup", "toast"], "relative": ["mum", "son"]}},
             "dimensions": [
               {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.3,
                "cues": {"nl": [], "en": [{"phrase": "<food>", "weight": 1.0}]}},
               {"id": "family", "label": {"nl": "Familie", "en": "Family"}, "prior": 0.1,
                "cues": {"nl": [], "en": [{"weight": 3.0, "phrases": ["<relative> brought <food>"]},
                                          {"weight": 0.5, "phrases": ["visit"]}]}}],
             "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
            """);

    private TestCodebook() {}
}
