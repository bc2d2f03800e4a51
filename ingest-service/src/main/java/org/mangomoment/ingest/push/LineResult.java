package org.mangomoment.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.runtime.http.Problem;

/// What became of one line of a batch.
///
/// @param line    its number, from 1
/// @param status  accepted, repeated, conflict, withdrawn, refused, limited or unavailable
/// @param id      the story's id, when it has one
/// @param errors  why it was refused
/// @param ignored fields that are not known
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LineResult(long line, String status, @Nullable String id, List<Problem.Field> errors, List<String> ignored) {
    LineResult {
        errors = List.copyOf(errors);
        ignored = List.copyOf(ignored);
    }

    static LineResult of(long line, Receipt receipt, List<String> ignored) {
        return switch (receipt) {
            case Receipt.Accepted(var id) -> new LineResult(line, "accepted", id, List.of(), ignored);
            case Receipt.AlreadyHave(var id) -> new LineResult(line, "repeated", id, List.of(), ignored);
            case Receipt.Conflict _ -> new LineResult(line, "conflict", null, List.of(), ignored);
            case Receipt.Withdrawn(var id) -> new LineResult(line, "withdrawn", id, List.of(), ignored);
            case Receipt.Refused(var reasons) ->
                new LineResult(line, "refused", null, Reasons.fields(reasons), ignored);
            case Receipt.NotToday _ -> new LineResult(line, "limited", null, List.of(), ignored);
            case Receipt.NotNow _ -> new LineResult(line, "unavailable", null, List.of(), ignored);
        };
    }

    static LineResult broken(long line, String why) {
        return new LineResult(line, "refused", null, List.of(new Problem.Field("", why)), List.of());
    }

    boolean unavailable() {
        return status.equals("unavailable");
    }
}
