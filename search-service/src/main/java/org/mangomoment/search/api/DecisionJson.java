package org.mangomoment.search.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.StoryView;

/// Reviewers' acts as the API answers them.
final class DecisionJson {
    private DecisionJson() {}

    /// All acts, oldest first; `current` marks those that count now.
    static List<Map<String, Object>> of(StoryView view) {
        var verdicts = view.verdicts();
        return view.acts().stream()
                .map(act -> {
                    var json = of(act);
                    json.put("current", verdicts.stands(act));
                    return json;
                })
                .toList();
    }

    static Map<String, Object> of(Decision act) {
        var json = new LinkedHashMap<String, Object>();
        var carriedFrom = act.getCarriedFrom();
        json.put("decisionId", act.getDecisionId());
        json.put("reviewer", act.getReviewer());
        json.put("act", Words.of(act.getAct()));
        json.put("undoes", act.getUndoes());
        json.put("storyVersion", act.getStoryVersion());
        json.put("codebookVersion", act.getCodebookVersion() == 0 ? null : act.getCodebookVersion());
        json.put("eligibility", of(act.getEligibility()));
        json.put(
                "dimensions",
                act.getDimensions().stream()
                        .map(answer ->
                                Map.of("dimension", answer.getDimension(), "verdict", Words.of(answer.getVerdict())))
                        .toList());
        json.put("evidence", spans(act.getEvidence()));
        json.put("memo", act.getMemo());
        json.put("blind", act.getBlind());
        json.put("adjudication", of(act.getAdjudication()));
        // The decision alone: whoever may not see the other story learns nothing of it.
        json.put("carriedFrom", carriedFrom == null ? null : carriedFrom.getDecisionId());
        json.put("millisTaken", act.getMillisTaken());
        json.put("shown", of(act.getShown()));
        json.put("selection", Words.of(act.getSelection()));
        json.put("sampleProbability", act.getSampleProbability());
        json.put("samplingDesign", act.getSamplingDesign());
        json.put("evidenceShown", spans(act.getEvidenceShown()));
        json.put("scoresShown", act.getScoresShown());
        json.put(
                "clientAt", act.getClientAt() == null ? null : act.getClientAt().toString());
        json.put("at", act.getAt().toString());
        return json;
    }

    private static @Nullable List<Map<String, Object>> spans(@Nullable List<EvidenceSpan> spans) {
        return spans == null
                ? null
                : spans.stream()
                        .map(span -> Map.<String, Object>of(
                                "dimension", span.getDimension(), "start", span.getStart(), "end", span.getEnd()))
                        .toList();
    }

    private static @Nullable Map<String, Object> of(@Nullable EligibilityVerdict verdict) {
        if (verdict == null) {
            return null;
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", Words.of(verdict.getVerdict()));
        json.put("reason", verdict.getReason());
        return json;
    }

    private static @Nullable Map<String, Object> of(@Nullable Adjudication adjudication) {
        return adjudication == null
                ? null
                : Map.of("reason", adjudication.getReason(), "codebookUnclear", adjudication.getCodebookUnclear());
    }

    private static @Nullable Map<String, Object> of(@Nullable SuggestionShown shown) {
        return shown == null
                ? null
                : Map.of(
                        "model", shown.getModelId(),
                        "codebookVersion", shown.getCodebookVersion(),
                        "suggested", shown.getSuggested(),
                        "eligibility", shown.getEligibility() == null ? "null" : Words.of(shown.getEligibility()));
    }
}
