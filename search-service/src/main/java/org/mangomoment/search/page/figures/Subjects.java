package org.mangomoment.search.page.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.figure.Coding;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.page.frame.Frame;

/// The names of subjects, and the searches that find their stories.
public record Subjects(CodebookView codebook) {
    /// What people call a subject.
    public String name(String subject, Frame frame) {
        if (subject.equals(Coding.DIMENSIONS)) {
            return frame.say("agreement.dimensions");
        }
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? frame.say("eligibility.question")
                : codebook.label(subject, frame.language());
    }

    /// An answer on a subject in words.
    ///
    /// @param labels as they are in a coding
    public String answer(String subject, List<String> labels, Frame frame) {
        if (labels.isEmpty()) {
            return frame.say("suggestion.none");
        }
        return labels.stream().map(label -> word(subject, label, frame)).collect(Collectors.joining(", "));
    }

    private String word(String subject, String label, Frame frame) {
        return switch (subject) {
            case CorpusCounts.ELIGIBILITY -> frame.words().value("verdict", label);
            case Coding.DIMENSIONS -> codebook.label(label, frame.language());
            default -> frame.words().value("agreement.answer", label);
        };
    }

    /// The stories for which it is suggested.
    public String suggested(String subject) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? "/?review=unreviewed&eligibility=yes"
                : "/?suggested=" + encoded(subject);
    }

    /// The decided stories that it fits according to everybody who decided.
    public String reviewed(String subject) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? "/?review=-unreviewed&eligibility=yes"
                : "/?accepted=" + encoded(subject) + "&review=-unreviewed";
    }

    /// As the value of a query parameter.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
