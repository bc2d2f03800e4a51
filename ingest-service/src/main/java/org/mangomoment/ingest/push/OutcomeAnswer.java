package org.mangomoment.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;

/// What became of what a survey tool sent, when no story was taken and the answer is 200 all the same.
///
/// @param status ignored, conflict, withdrawn, limited or refused
/// @param detail why, in a sentence
/// @param errors fields that are not as expected; null when none are
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeAnswer(
        String status,
        @Nullable String title,
        String detail,
        @Nullable List<Problem.Field> errors) {
    static OutcomeAnswer ignored(String why) {
        return new OutcomeAnswer("ignored", null, why, null);
    }

    static OutcomeAnswer of(Problem problem) {
        var fields = problem.fields();
        return new OutcomeAnswer(
                status(problem.status()), problem.title(), problem.detail(), fields.isEmpty() ? null : fields);
    }

    private static String status(int code) {
        return switch (code) {
            case 409 -> "conflict";
            case 410 -> "withdrawn";
            case 429 -> "limited";
            default -> "refused";
        };
    }
}
