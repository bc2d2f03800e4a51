package org.mangomoment.search.page.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.figure.Coding;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.figure.DimensionSets;
import org.mangomoment.search.page.frame.Frame;

/// The names of subjects, and the searches that find their stories.
public record Subjects(CodebookView codebook) {
    /// What people call a subject.
    public String name(String subject, Frame frame) {
        if (subject.equals(Coding.DIMENSIONS)) {
            return frame.say(codebook.beside().isEmpty() ? "agreement.dimensions" : "agreement.dimensions.first");
        }
        var of = DimensionSets.further(subject, codebook);
        if (of.isPresent()) {
            return frame.say("agreement.dimensions.of", of.get().title().in(frame.language()));
        }
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? frame.say("eligibility.question")
                : codebook.label(subject, frame.language());
    }

    /// The heading above a subject that is the first of its group in a further codebook; else empty.
    public String heading(String subject, Frame frame) {
        return codebook.heading(subject, frame.language());
    }

    /// The same in a table in which the set of all dimensions of a codebook comes before each of them.
    public String headingWithSets(String subject, Frame frame) {
        var of = DimensionSets.further(subject, codebook);
        if (of.isPresent()) {
            return of.get().title().in(frame.language());
        }
        return codebook.dimension(subject).map(DimensionEntry::section).isPresent() ? heading(subject, frame) : "";
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
        if (DimensionSets.isSet(subject)) {
            return codebook.label(label, frame.language());
        }
        return frame.words().value(subject.equals(CorpusCounts.ELIGIBILITY) ? "verdict" : "agreement.answer", label);
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
