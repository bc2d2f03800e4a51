package org.mangomoment.search.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.sample.SampleSettings;

/// The request for a new sampling design.
///
/// @param share  the probability with which a story is drawn, 0 to 1
/// @param coders how many reviewers decide on a drawn story, 1 to 10
/// @param blind  whether they see neither the suggestion nor each other's decisions before; yes when it is
///               not given
/// @param seed   what draws; the one in use when it is not given
record NewSamplingDesign(
        @Nullable Double share,
        @Nullable Integer coders,
        @Nullable Boolean blind,
        @Nullable String seed) {
    /// What is asked.
    ///
    /// @throws Refusal with every field that cannot be used
    SampleSettings settings() {
        var asked = Objects.requireNonNullElse(share, Double.NaN);
        var reviewers = Objects.requireNonNullElse(coders, 0);
        var wrong = SampleSettings.wrong(asked, reviewers, seed);
        if (!wrong.isEmpty()) {
            throw new Refusal(invalid(wrong));
        }
        return new SampleSettings(asked, reviewers, !Boolean.FALSE.equals(blind), seed);
    }

    private static Problem invalid(List<SampleSettings.Wrong> wrong) {
        return UnusableFields.problem(wrong.stream()
                .map(field -> new Problem.Field(field.field(), field.message()))
                .toList());
    }
}
