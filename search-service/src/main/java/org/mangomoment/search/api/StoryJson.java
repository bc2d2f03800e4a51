package org.mangomoment.search.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Period;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.story.StoryView;

/// A story as the API answers it.
final class StoryJson {
    private StoryJson() {}

    static Map<String, Object> of(Hit hit) {
        var json = of(hit.story());
        json.put("highlights", hit.highlights());
        return json;
    }

    static Map<String, Object> of(StoryView view) {
        var story = view.story();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", view.id());
        json.put("version", view.version());
        json.put("text", view.text());
        json.put("language", story.getLanguage());
        json.put("redactions", view.redactions().stream().map(StoryJson::of).toList());
        json.put("review", view.review().id());
        json.put("eligibility", eligibility(view));
        json.put("dimensions", standings(view));
        json.put("suggestions", suggestions(view));
        json.put("model", view.suggestions() == null ? null : view.suggestions().getModelId());
        json.put("decisions", DecisionJson.of(view));
        json.put("teller", story.getTeller());
        json.put("giver", story.getGiver());
        json.put("receiver", story.getReceiver());
        json.put("setting", story.getSetting());
        json.put("oncological", story.getOncological());
        json.put("organisation", story.getOrganisation());
        json.put("period", of(story.getPeriod()));
        json.put("channel", story.getChannel());
        json.put("campaign", story.getCampaign());
        json.put("door", Words.of(story.getDoor()));
        json.put("receivedAt", story.getReceivedAt().toString());
        json.put("consent", view.consent() == null ? Map.of() : view.consent().getPurposes());
        json.put("quarantined", view.quarantined());
        return json;
    }

    /// Stories that are probably the same one.
    static List<Map<String, Object>> of(List<NearDuplicate> twins) {
        return twins.stream()
                .map(twin -> Map.<String, Object>of(
                        "id", twin.id(),
                        "similarity", twin.percent() / 100.0,
                        "channel", twin.channel(),
                        "receivedAt", twin.receivedAt().toString()))
                .toList();
    }

    private static Map<String, Object> of(Redaction redaction) {
        return Map.of(
                "start", redaction.getStart(),
                "end", redaction.getEnd(),
                "type", Words.of(redaction.getType()),
                "finder", redaction.getFinder(),
                "reason", redaction.getReason());
    }

    private static @Nullable Map<String, Object> of(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("year", period.getYear());
        json.put("season", period.getSeason());
        return json;
    }

    private static Map<String, Object> eligibility(StoryView view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", view.eligibility());
        json.put("decided", view.verdicts().eligibility().isPresent());
        json.put("suggested", suggestedEligibility(view));
        return json;
    }

    private static @Nullable Map<String, Object> suggestedEligibility(StoryView view) {
        var suggestions = view.suggestions();
        if (suggestions == null) {
            return null;
        }
        var suggested = suggestions.getEligibility();
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", Words.of(suggested.getVerdict()));
        json.put("score", suggested.getScore());
        json.put("reason", suggested.getReason());
        json.put("evidence", evidence(suggested.getEvidence(), view));
        return json;
    }

    private static Map<String, String> standings(StoryView view) {
        var json = new LinkedHashMap<String, String>();
        view.standings().forEach((dimension, standing) -> json.put(dimension, standing.id()));
        return json;
    }

    private static List<Map<String, Object>> suggestions(StoryView view) {
        Suggestions suggestions = view.suggestions();
        return suggestions == null
                ? List.of()
                : suggestions.getDimensions().stream()
                        .map(dimension -> of(dimension, view))
                        .toList();
    }

    private static Map<String, Object> of(DimensionSuggestion suggestion, StoryView view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("dimension", suggestion.getDimension());
        json.put("score", suggestion.getScore());
        json.put("threshold", suggestion.getThreshold());
        json.put("suggested", suggestion.getSuggested());
        json.put("evidence", evidence(suggestion.getEvidence(), view));
        return json;
    }

    /// Evidence for another version of the text points nowhere and is left out.
    private static List<Map<String, Object>> evidence(List<Evidence> evidence, StoryView view) {
        return view.evidenceFits()
                ? evidence.stream()
                        .map(words -> Map.<String, Object>of(
                                "start", words.getStart(),
                                "end", words.getEnd(),
                                "cue", words.getCue(),
                                "contribution", words.getContribution()))
                        .toList()
                : List.of();
    }
}
