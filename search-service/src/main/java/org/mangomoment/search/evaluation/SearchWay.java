package org.mangomoment.search.evaluation;

import org.mangomoment.search.library.Matching;
import org.mangomoment.search.sentence.SameMeaningSettings;

/// How judged queries are asked.
///
/// @param synonyms whether words that mean the same are searched too
/// @param matching whether by words, by meaning or by both
/// @param least    how near a sentence must be, by meaning: a cosine
public record SearchWay(boolean synonyms, Matching matching, double least) {
    /// By words.
    public static SearchWay words(boolean synonyms) {
        return new SearchWay(synonyms, Matching.WORDS, SameMeaningSettings.LEAST);
    }

    SameMeaningSettings sentences() {
        var usual = SameMeaningSettings.OFF;
        return new SameMeaningSettings(true, usual.model(), usual.tokenizer(), usual.languages(), least);
    }
}
