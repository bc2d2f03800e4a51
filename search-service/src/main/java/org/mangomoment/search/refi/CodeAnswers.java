package org.mangomoment.search.refi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.codebook.CodebookView;

/// What the codes of a project mean: known by their GUIDs, or else by their names. Immutable.
final class CodeAnswers {
    private static final String GROUP = "::";

    private final Map<String, String> dimensions = new HashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final ReadProject project;

    CodeAnswers(CodebookView codebook, ReadProject project) {
        this.project = project;
        for (var entry : codebook.dimensions()) {
            dimensions.put(Guid.of("dimension", entry.id()), entry.id());
            dimensions.put(named(entry.label().nl()), entry.id());
            dimensions.put(named(entry.label().en()), entry.id());
            dimensions.put(named(entry.id()), entry.id());
        }
        for (var answer : EligibilityAnswer.values()) {
            verdicts.put(Codes.eligibility(answer), Words.of(answer));
            verdicts.put(named("Mangomoment: " + Words.of(answer)), Words.of(answer));
        }
    }

    /// The dimension that a code is.
    Optional<String> dimension(String code) {
        return found(dimensions, code);
    }

    /// The answer on eligibility that a code is: yes, no or unclear.
    Optional<String> verdict(String code) {
        return found(verdicts, code);
    }

    /// The name of a code; its GUID when it has none.
    String name(String code) {
        return project.codes().getOrDefault(code, code);
    }

    /// ATLAS.ti puts the name of a group and `::` before the name of a code.
    private Optional<String> found(Map<String, String> answers, String code) {
        var name = name(code);
        var group = name.lastIndexOf(GROUP);
        return Stream.of(code, named(name), group < 0 ? "" : named(name.substring(group + GROUP.length())))
                .map(answers::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String named(String name) {
        return "name/" + name.strip().toLowerCase(Locale.ROOT);
    }
}
