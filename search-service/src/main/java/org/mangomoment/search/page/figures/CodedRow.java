package org.mangomoment.search.page.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.figure.Coding;
import org.mangomoment.search.figure.DimensionSets;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;

/// A story behind a figure on agreement, and what each reviewer said of it.
///
/// @param subject a dimension's id, or another subject
/// @param story   as the reader may see it
/// @param sets    which dimensions are compared as one
public record CodedRow(Coding coding, String subject, StoryView story, DimensionSets sets) {
    /// By reviewer: the words that were marked as speaking for the subject. Who marked none is left out.
    public Map<String, List<String>> words() {
        var words = new TreeMap<String, List<String>>();
        var counting = coding.decisions().stream().map(Decision::getDecisionId).collect(Collectors.toSet());
        story.acts().stream()
                .filter(act -> counting.contains(act.getDecisionId()))
                .forEach(act -> {
                    var marked = EvidenceSpans.of(act, story).stream()
                            .filter(span -> span.getDimension().equals(subject))
                            .map(span -> story.text().substring(span.getStart(), span.getEnd()))
                            .toList();
                    if (!marked.isEmpty()) {
                        words.put(act.getReviewer(), marked);
                    }
                });
        return words;
    }

    /// By reviewer: the labels, none for a reviewer who chose none. Who did not answer is left out.
    public Map<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        coding.decisions()
                .forEach(decision -> sets.answer(subject, decision)
                        .ifPresent(labels -> answers.put(
                                decision.getReviewer(), labels.stream().sorted().toList())));
        return answers;
    }
}
