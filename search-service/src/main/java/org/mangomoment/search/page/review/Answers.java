package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.story.StoryView;

/// What a reviewer filled in, as the form sends it; nothing is checked yet.
///
/// @param verdict    yes, no, unclear or empty
/// @param reason     a reason's id or empty
/// @param dimensions dimension id to `fits` or `not`
/// @param memo       a note or empty
/// @param settling   why it settles a dispute; empty for an ordinary decision
public record Answers(String verdict, String reason, Map<String, String> dimensions, String memo, String settling) {
    private static final String PREFIX = "dimension.";

    /// Nothing filled in.
    static final Answers NONE = new Answers("", "", Map.of(), "", "");

    public Answers {
        dimensions = Map.copyOf(dimensions);
    }

    static Answers of(Context context) {
        var dimensions = new LinkedHashMap<String, String>();
        context.formParamMap().forEach((field, values) -> {
            if (field.startsWith(PREFIX) && !values.getFirst().isEmpty()) {
                dimensions.put(field.substring(PREFIX.length()), values.getFirst());
            }
        });
        return new Answers(
                field(context, "verdict"),
                field(context, "reason"),
                dimensions,
                field(context, "memo").strip(),
                field(context, "adjudication").strip());
    }

    /// What was answered on a dimension: `fits`, `not` or empty.
    public String on(String dimension) {
        return dimensions.getOrDefault(dimension, "");
    }

    boolean empty() {
        return verdict.isEmpty() && dimensions.isEmpty() && memo.isEmpty();
    }

    /// The act that these answers are: a fitting dimension that was suggested is accepted, another is added.
    ///
    /// @param blind whether the suggestion is covered now; it counts too that it was when the page was made
    DecisionRequest act(StoryView story, Context context, boolean blind) {
        var suggested = story.suggestedDimensions();
        var verdicts = new LinkedHashMap<String, String>();
        dimensions.forEach((id, answer) ->
                verdicts.put(id, answer.equals("not") ? "reject" : suggested.contains(id) ? "accept" : "add"));
        return new DecisionRequest(
                orNull(field(context, "decisionId")),
                whole(context, "storyVersion").orElse(null),
                "decide",
                null,
                orNull(verdict),
                verdict.equals("no") || verdict.equals("unclear") ? orNull(reason) : null,
                verdicts,
                orNull(memo),
                blind || field(context, "blind").equals("true"),
                whole(context, "millisTaken").orElse(0L),
                orNull(field(context, "selection")),
                context.formParam("adjudication") == null
                        ? null
                        : new DecisionRequest.Settling(settling, context.formParam("codebookUnclear") != null));
    }

    static Optional<Long> whole(Context context, String name) {
        return Optional.of(field(context, name))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
