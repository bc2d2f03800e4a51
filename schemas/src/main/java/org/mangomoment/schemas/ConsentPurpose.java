package org.mangomoment.schemas;

import java.util.Arrays;
import java.util.List;

/// What a teller may allow, each apart. Declared here and nowhere else; new purposes come last, since answers are kept
/// as bits in this order.
public enum ConsentPurpose {
    /// Researchers read and compare the story; without it the story waits in quarantine.
    RESEARCH,
    /// A few sentences stand in a report.
    QUOTES,
    /// The whole story is published.
    PUBLICATION,
    /// The story is used to teach.
    TEACHING,
    /// The teller is contacted about the story; the only purpose that is about the teller.
    CONTACT;

    /// The object of a story's JSON in which the answers stand.
    public static final String OBJECT = "consent";

    /// Its name in records, JSON, forms and sentences.
    public String id() {
        return Words.of(this);
    }

    /// Where its answer stands in a story's JSON; the name of a column in a table.
    public String path() {
        return OBJECT + "." + id();
    }

    /// Whether it is about the story and not about reaching its teller.
    public boolean aboutStory() {
        return this != CONTACT;
    }

    /// The names of all.
    public static List<String> ids() {
        return Arrays.stream(values()).map(ConsentPurpose::id).toList();
    }
}
