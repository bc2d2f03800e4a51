package org.mangomoment.search.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.StoryView;

/// A story as a line of JSON. All offsets are UTF-16 code units into the text, end exclusive.
///
/// @param language   the language that was detected
/// @param told       what was told about the story, by the field's path
/// @param origin     how the result came about; null when nobody decided
/// @param dimensions dimension to suggested, accepted, rejected or disputed
/// @param model      what suggested; null when nothing did
/// @param codebook   version by which it suggested; null when nothing did
/// @param tags       names of tags, apart from the codebook
/// @param consent    purpose to answer; what was not answered is missing
/// @param hidden     what was hidden, and where its placeholder stands
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryLine(
        String id,
        long version,
        String language,
        String channel,
        String campaign,
        Map<String, String> told,
        String receivedAt,
        String review,
        @Nullable String origin,
        String eligibility,
        Map<String, String> dimensions,
        @Nullable String model,
        @Nullable Integer codebook,
        List<SuggestedLine> suggestions,
        List<DecidedLine> decisions,
        List<String> tags,
        Map<String, Boolean> consent,
        List<Hidden> hidden,
        String text) {
    /// A placeholder.
    record Hidden(int start, int end, String type) {}

    static StoryLine of(ReleasedStory released) {
        var view = released.story();
        var story = view.story();
        var suggestions = view.suggestions();
        return new StoryLine(
                view.id(),
                view.version(),
                story.getLanguage(),
                story.getChannel(),
                story.getCampaign(),
                told(view),
                story.getReceivedAt().toString(),
                view.review().id(),
                view.verdicts().origin().map(Origin::id).orElse(null),
                view.eligibility(),
                dimensions(view),
                suggestions == null ? null : suggestions.getModelId(),
                suggestions == null ? null : suggestions.getCodebookVersion(),
                SuggestedLine.of(view),
                DecidedLine.of(view),
                released.tags(),
                consent(view),
                hidden(view),
                view.text());
    }

    private static Map<String, String> told(StoryView view) {
        var told = new TreeMap<String, String>();
        ToldFields.read(view.story()).forEach((field, value) -> {
            if (field != StoryField.LANGUAGE) {
                told.put(field.path(), value);
            }
        });
        return told;
    }

    private static Map<String, String> dimensions(StoryView view) {
        var dimensions = new TreeMap<String, String>();
        view.standings().forEach((dimension, status) -> dimensions.put(dimension, status.id()));
        return dimensions;
    }

    private static Map<String, Boolean> consent(StoryView view) {
        var consent = new TreeMap<String, Boolean>();
        if (view.consent() != null) {
            consent.putAll(view.consent().getPurposes());
        }
        consent.remove(ConsentPurpose.CONTACT.id());
        return consent;
    }

    private static List<Hidden> hidden(StoryView view) {
        return view.redactions().stream()
                .map(one -> new Hidden(one.getStart(), one.getEnd(), Words.of(one.getType())))
                .toList();
    }
}
