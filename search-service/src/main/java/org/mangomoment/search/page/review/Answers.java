package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// What a reviewer filled in, as the form sends it; nothing is checked yet.
///
/// @param verdict    yes, no, unclear or empty
/// @param reason     a reason's id or empty
/// @param dimensions dimension id to `fits` or `not`
/// @param memo       a note or empty
/// @param settling   why it settles a dispute; empty for an ordinary decision
/// @param evidence   the words that speak for dimensions, in the text as shown; null before the form is filled
///                   in, which leaves them as they are suggested
public record Answers(
        String verdict,
        String reason,
        Map<String, String> dimensions,
        String memo,
        String settling,
        @Nullable List<EvidenceSpan> evidence) {
    private static final String PREFIX = "dimension.";

    /// Nothing filled in.
    public static final Answers NONE = new Answers("", "", Map.of(), "", "", null);

    public Answers {
        dimensions = Map.copyOf(dimensions);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /// What a form sent.
    public static Answers of(Context context) {
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
                field(context, "adjudication").strip(),
                context.formParam("marking") == null
                        ? null
                        : context.formParams("evidence").stream()
                                .flatMap(value -> MarkedWords.read(value).stream())
                                .toList());
    }

    /// What a decision says, to fill it in again. Words of another version of the text are left out.
    static Answers of(Decision decision, StoryView story) {
        var dimensions = new LinkedHashMap<String, String>();
        var fitting = Verdicts.fitting(decision);
        decision.getDimensions()
                .forEach(answer -> dimensions.put(
                        answer.getDimension(), fitting.contains(answer.getDimension()) ? "fits" : "not"));
        var verdict = decision.getEligibility();
        var settling = decision.getAdjudication();
        var sameText = decision.getEvidence() != null && decision.getStoryVersion() == story.version();
        return new Answers(
                verdict == null ? "" : Words.of(verdict.getVerdict()),
                verdict == null ? "" : Objects.requireNonNullElse(verdict.getReason(), ""),
                dimensions,
                Objects.requireNonNullElse(decision.getMemo(), ""),
                settling == null ? "" : settling.getReason(),
                sameText ? EvidenceSpans.of(decision, story) : null);
    }

    /// The same without marked words, for a text in which they stand elsewhere.
    Answers withoutEvidence() {
        return new Answers(verdict, reason, dimensions, memo, settling, null);
    }

    /// What was answered on a dimension: `fits`, `not` or empty.
    public String on(String dimension) {
        return dimensions.getOrDefault(dimension, "");
    }

    /// Whether there is nothing to take.
    public boolean empty() {
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
                blind || covered(context),
                whole(context, "millisTaken").orElse(0L),
                orNull(field(context, "selection")),
                context.formParam("adjudication") == null
                        ? null
                        : new DecisionRequest.Settling(settling, context.formParam("codebookUnclear") != null),
                fitting(evidence),
                blind || covered(context) ? null : context.formParam("model"),
                orNull(field(context, "clientAt")),
                codebookVersion(context).orElse(null));
    }

    /// Words that speak for a dimension which does not fit say nothing.
    private @Nullable List<EvidenceSpan> fitting(@Nullable List<EvidenceSpan> spans) {
        return spans == null
                ? null
                : spans.stream()
                        .filter(span -> on(span.getDimension()).equals("fits"))
                        .toList();
    }

    private static boolean covered(Context context) {
        return field(context, "blind").equals("true");
    }

    /// The version of the codebook whose questions a form asked; empty when it does not say.
    static Optional<Integer> codebookVersion(Context context) {
        return Optional.of(field(context, "codebookVersion"))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /// A whole number of at most 18 digits in a field; empty for anything else.
    public static Optional<Long> whole(Context context, String name) {
        return Optional.of(field(context, name))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /// The text of a field; empty for none.
    public static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
