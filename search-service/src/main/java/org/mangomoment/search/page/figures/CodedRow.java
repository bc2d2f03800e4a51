package org.mangomoment.search.page.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.figure.Coding;

/// A story behind a figure on agreement, and what each reviewer said of it.
///
/// @param subject a dimension's id, or another subject
public record CodedRow(Coding coding, String subject) {
    /// By reviewer: the labels, none for a reviewer who chose none. Who did not answer is left out.
    public Map<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        coding.decisions()
                .forEach(decision -> Coding.answer(subject, decision)
                        .ifPresent(labels -> answers.put(
                                decision.getReviewer(), labels.stream().sorted().toList())));
        return answers;
    }
}
