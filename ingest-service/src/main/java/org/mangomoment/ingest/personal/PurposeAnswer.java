package org.mangomoment.ingest.personal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;

/// One purpose on the page: what is asked and what was answered.
///
/// @param purpose one of [ConsentPurpose], by its id
/// @param answer  null when it was not answered
public record PurposeAnswer(String purpose, @Nullable Boolean answer) {
    static List<PurposeAnswer> all(Answers answers) {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new PurposeAnswer(purpose.id(), answers.to(purpose)))
                .toList();
    }

    /// Whether this is the answer that stands; `answer` is yes or no.
    public boolean is(String choice) {
        return answer != null && answer == choice.equals("yes");
    }
}
