package org.mangomoment.ingest.push;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.runtime.http.Problem;

/// Reasons as the API names them.
final class Reasons {
    private Reasons() {}

    /// What could not be read and what is against the rules, each field once: a field that could not be read is
    /// not also missing.
    static List<Reason> together(List<Reason> unreadable, List<Reason> againstRules) {
        var named = unreadable.stream().map(Reason::field).collect(Collectors.toSet());
        return Stream.concat(
                        unreadable.stream(), againstRules.stream().filter(reason -> !named.contains(reason.field())))
                .toList();
    }

    static List<Problem.Field> fields(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Problem.Field(reason.field(), reason.message()))
                .toList();
    }
}
