package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.schemas.ValueKind;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.StoryView;

/// A story as the API answers it.
///
/// @param language    the language that was detected
/// @param origin      how the result came about; null when nobody decided
/// @param dimensions  dimension to how it stands
/// @param model       what suggested; null until something has
/// @param told        every [StoryField] by its path, but for the language; null when nothing was told
/// @param consent     purpose to answer
/// @param quarantined whether it is shown to stewards only
record StoryJson(
        String id,
        long version,
        String text,
        String language,
        List<Hidden> redactions,
        String review,
        @Nullable String origin,
        EligibilityJson eligibility,
        Map<String, String> dimensions,
        List<SuggestionJson> suggestions,
        @Nullable String model,
        List<Map<String, Object>> decisions,
        @JsonAnyGetter Map<String, Object> told,
        String channel,
        String campaign,
        String door,
        String receivedAt,
        Map<String, Boolean> consent,
        boolean quarantined) {
    /// One hidden span.
    record Hidden(int start, int end, String type, String finder, String reason) {
        static Hidden of(Redaction redaction) {
            return new Hidden(
                    redaction.getStart(),
                    redaction.getEnd(),
                    Words.of(redaction.getType()),
                    redaction.getFinder(),
                    redaction.getReason());
        }
    }

    static StoryJson of(StoryView view) {
        var story = view.story();
        return new StoryJson(
                view.id(),
                view.version(),
                view.text(),
                story.getLanguage(),
                view.redactions().stream().map(Hidden::of).toList(),
                view.review().id(),
                view.verdicts().origin().map(Origin::id).orElse(null),
                EligibilityJson.of(view),
                standings(view),
                SuggestionJson.of(view),
                view.suggestions() == null ? null : view.suggestions().getModelId(),
                DecisionJson.of(view),
                told(view),
                story.getChannel(),
                story.getCampaign(),
                Words.of(story.getDoor()),
                story.getReceivedAt().toString(),
                view.consent() == null ? Map.of() : view.consent().getPurposes(),
                view.quarantined());
    }

    private static Map<String, String> standings(StoryView view) {
        var json = new LinkedHashMap<String, String>();
        view.standings().forEach((dimension, standing) -> json.put(dimension, standing.id()));
        return json;
    }

    private static Map<String, Object> told(StoryView view) {
        var json = new LinkedHashMap<String, Object>();
        var period = new LinkedHashMap<String, Object>();
        for (var field : StoryField.values()) {
            var value = ToldFields.read(field, view.story());
            var number = value != null && field.kind() instanceof ValueKind.Year;
            if (field != StoryField.LANGUAGE) {
                (field.inPeriod() ? period : json).put(field.id(), number ? (Object) Integer.valueOf(value) : value);
            }
        }
        json.put(StoryField.PERIOD, view.story().getPeriod() == null ? null : period);
        return json;
    }
}
