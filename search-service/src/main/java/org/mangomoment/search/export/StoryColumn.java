package org.mangomoment.search.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.StoryView;

/// A column of the table of stories.
///
/// @param name    as in the header; language-free
/// @param meaning in English, for a list of variables
/// @param value   of a story; empty when nothing is known
public record StoryColumn(String name, String meaning, Function<ReleasedStory, String> value) {
    /// Between several values of a cell.
    public static final String BETWEEN = "|";

    /// All columns, in order.
    public static final List<StoryColumn> ALL = all();

    /// A column of what is known of the story itself.
    private static StoryColumn known(String name, String meaning, Function<StoryView, String> value) {
        return new StoryColumn(name, meaning, released -> value.apply(released.story()));
    }

    private static List<StoryColumn> all() {
        var columns = new ArrayList<StoryColumn>();
        columns.add(known("id", "The story's receipt number", StoryView::id));
        columns.add(known(
                "language", "Language that was detected", story -> story.story().getLanguage()));
        columns.add(
                known("channel", "Who brought the story", story -> story.story().getChannel()));
        columns.add(known(
                "campaign",
                "The collection it belongs to",
                story -> story.story().getCampaign()));
        columns.addAll(told());
        columns.add(known(
                "received",
                "Day on which it was received",
                story -> StudyCalendar.dayOf(story.story().getReceivedAt()).toString()));
        columns.addAll(coded());
        columns.add(new StoryColumn(
                "tags",
                "Tags that colleagues put on it, apart from the codebook, separated by " + BETWEEN,
                released -> String.join(BETWEEN, released.tags())));
        columns.addAll(consent());
        columns.add(known("text", "The story, with details that may lead to people hidden", StoryView::text));
        return List.copyOf(columns);
    }

    /// What reviewers and the model say.
    private static List<StoryColumn> coded() {
        var columns = new ArrayList<StoryColumn>();
        columns.add(known(
                "review",
                "How far people have come: unreviewed, reviewed or disputed",
                story -> story.review().id()));
        columns.add(known(
                "origin",
                "How the result came about: single, unanimous, disputed or adjudicated; empty when nobody decided",
                story -> story.verdicts().origin().map(Origin::id).orElse("")));
        columns.add(known(
                "reviewers",
                "How many reviewers decided on the story itself",
                story -> Integer.toString(story.verdicts().independent().size())));
        columns.add(known(
                "eligibility",
                "Whether it is a Mangomoment: yes, no, unclear, disputed or unknown; suggested when nobody decided",
                StoryView::eligibility));
        columns.addAll(dimensions());
        columns.add(known(
                "model",
                "The model that suggested",
                story -> orEmpty(
                        story.suggestions() == null ? null : story.suggestions().getModelId())));
        columns.add(known(
                "codebook",
                "Version of the codebook by which it suggested",
                story -> story.suggestions() == null
                        ? ""
                        : Integer.toString(story.suggestions().getCodebookVersion())));
        return columns;
    }

    private static List<StoryColumn> told() {
        return Arrays.stream(StoryField.values())
                .filter(field -> field != StoryField.LANGUAGE && !field.is(FieldUse.STEWARDS))
                .map(field -> known(
                        field.id(),
                        "As it was told" + (field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices())),
                        story -> orEmpty(ToldFields.read(field, story.story()))))
                .toList();
    }

    private static List<StoryColumn> dimensions() {
        return Arrays.stream(DimensionStatus.values())
                .map(status -> known(
                        status.id(),
                        "Dimensions that are " + status.id() + ", separated by " + BETWEEN,
                        story -> story.standings().entrySet().stream()
                                .filter(standing -> standing.getValue() == status)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(BETWEEN))))
                .toList();
    }

    private static List<StoryColumn> consent() {
        return Arrays.stream(ConsentPurpose.values())
                .filter(ConsentPurpose::aboutStory)
                .map(purpose -> known(
                        purpose.path(),
                        "What the teller answered: yes or no; empty when the question was left open",
                        story -> answer(story, purpose)))
                .toList();
    }

    private static String answer(StoryView story, ConsentPurpose purpose) {
        var answer =
                story.consent() == null ? null : story.consent().getPurposes().get(purpose.id());
        return answer == null ? "" : answer ? "yes" : "no";
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
