package org.mangomoment.search.evaluation;

import org.mangomoment.search.library.Matching;
import org.mangomoment.search.sentence.SameMeaningSettings;

/// How judged queries are asked.
///
/// @param synonyms  whether words that mean the same are searched too
/// @param matching  whether by words, by meaning or by both
/// @param sentences by meaning: with which model, and how near is near
public record SearchWay(boolean synonyms, Matching matching, SameMeaningSettings sentences) {
    /// By words.
    public static SearchWay words(boolean synonyms) {
        return new SearchWay(synonyms, Matching.WORDS, SameMeaningSettings.ENGLISH);
    }
}
