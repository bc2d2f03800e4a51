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
public record StoryColumn(String name, String meaning, Function<StoryView, String> value) {
    /// Between several values of a cell.
    public static final String BETWEEN = "|";

    /// All columns, in order.
    public static final List<StoryColumn> ALL = all();

    private static List<StoryColumn> all() {
        var columns = new ArrayList<StoryColumn>();
        columns.add(new StoryColumn("id", "The story's receipt number", StoryView::id));
        columns.add(new StoryColumn(
                "language", "Language that was detected", story -> story.story().getLanguage()));
        columns.add(new StoryColumn(
                "channel", "Who brought the story", story -> story.story().getChannel()));
        columns.add(new StoryColumn(
                "campaign",
                "The collection it belongs to",
                story -> story.story().getCampaign()));
        columns.addAll(told());
        columns.add(new StoryColumn(
                "received",
                "Day on which it was received",
                story -> StudyCalendar.dayOf(story.story().getReceivedAt()).toString()));
        columns.addAll(coded());
        columns.add(new StoryColumn("text", "The story, with details that may lead to people hidden", StoryView::text));
        return List.copyOf(columns);
    }

    /// What reviewers and the model say, and what the teller allowed.
    private static List<StoryColumn> coded() {
        var columns = new ArrayList<StoryColumn>();
        columns.add(new StoryColumn(
                "review",
                "How far people have come: unreviewed, reviewed or disputed",
                story -> story.review().id()));
        columns.add(new StoryColumn(
                "origin",
                "How the result came about: single, unanimous, disputed or adjudicated; empty when nobody decided",
                story -> story.verdicts().origin().map(Origin::id).orElse("")));
        columns.add(new StoryColumn(
                "reviewers",
                "How many reviewers decided on the story itself",
                story -> Integer.toString(story.verdicts().independent().size())));
        columns.add(new StoryColumn(
                "eligibility",
                "Whether it is a Mangomoment: yes, no, unclear, disputed or unknown; suggested when nobody decided",
                StoryView::eligibility));
        columns.addAll(dimensions());
        columns.add(new StoryColumn(
                "model",
                "The model that suggested",
                story -> orEmpty(
                        story.suggestions() == null ? null : story.suggestions().getModelId())));
        columns.add(new StoryColumn(
                "codebook",
                "Version of the codebook by which it suggested",
                story -> story.suggestions() == null
                        ? ""
                        : Integer.toString(story.suggestions().getCodebookVersion())));
        columns.addAll(consent());
        return columns;
    }

    private static List<StoryColumn> told() {
        return Arrays.stream(StoryField.values())
                .filter(field -> field != StoryField.LANGUAGE && !field.is(FieldUse.STEWARDS))
                .map(field -> new StoryColumn(
                        field.id(),
                        "As it was told" + (field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices())),
                        story -> orEmpty(ToldFields.read(field, story.story()))))
                .toList();
    }

    private static List<StoryColumn> dimensions() {
        return Arrays.stream(DimensionStatus.values())
                .map(status -> new StoryColumn(
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
                .map(purpose -> new StoryColumn(
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
