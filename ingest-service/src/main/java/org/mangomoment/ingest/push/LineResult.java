package org.mangomoment.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.runtime.http.Problem;

/// What became of one line of a batch.
///
/// @param line     its number, from 1
/// @param status   accepted, repeated, conflict, withdrawn, refused, ignored, limited or unavailable
/// @param id       the story's id, when it has one
/// @param errors   why it was refused
/// @param ignored  fields that are not known
/// @param warnings fields that were told, not understood, and left out
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LineResult(
        long line,
        String status,
        @Nullable String id,
        List<Problem.Field> errors,
        List<String> ignored,
        List<Problem.Field> warnings) {
    LineResult {
        errors = List.copyOf(errors);
        ignored = List.copyOf(ignored);
        warnings = List.copyOf(warnings);
    }

    private LineResult(long line, String status, @Nullable String id, PushedStory pushed) {
        this(line, status, id, List.of(), pushed.ignored(), Reasons.fields(pushed.leftOut()));
    }

    static LineResult of(long line, Receipt receipt, PushedStory pushed) {
        return switch (receipt) {
            case Receipt.Accepted(var id) -> new LineResult(line, "accepted", id, pushed);
            case Receipt.AlreadyHave(var id) -> new LineResult(line, "repeated", id, pushed);
            case Receipt.Conflict _ -> new LineResult(line, "conflict", null, pushed);
            case Receipt.Withdrawn(var id) -> new LineResult(line, "withdrawn", id, pushed);
            case Receipt.Refused(var reasons) ->
                new LineResult(
                        line, "refused", null, Reasons.fields(pushed.refusal(reasons)), pushed.ignored(), List.of());
            case Receipt.NotToday _ -> new LineResult(line, "limited", null, pushed);
            case Receipt.NotNow _ -> new LineResult(line, "unavailable", null, pushed);
        };
    }

    static LineResult unavailable(long line) {
        return new LineResult(line, "unavailable", null, List.of(), List.of(), List.of());
    }

    static LineResult passed(long line) {
        return new LineResult(line, "ignored", null, List.of(), List.of(), List.of());
    }

    static LineResult broken(long line, String why) {
        return new LineResult(line, "refused", null, List.of(new Problem.Field("", why)), List.of(), List.of());
    }

    boolean unavailable() {
        return status.equals("unavailable");
    }
}
