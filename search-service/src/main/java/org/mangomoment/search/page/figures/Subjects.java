package org.mangomoment.search.page.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.page.frame.Frame;

/// The names of subjects, and the searches that find their stories.
public record Subjects(CodebookView codebook) {
    /// What people call a subject.
    public String name(String subject, Frame frame) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? frame.say("eligibility.question")
                : codebook.label(subject, frame.language());
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

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }
}
