package org.mangomoment.schemas;

/// How a teller may be reached; kept apart from the story, in [Topics#CONTACTS].
public enum ContactField {
    NAME(200),
    EMAIL(254),
    PHONE(40);

    private final int longest;

    ContactField(int longest) {
        this.longest = longest;
    }

    /// Where it stands in a story's JSON; the name of a column in a table.
    public String path() {
        return "contact." + id();
    }

    /// The last part of the path.
    public String id() {
        return Words.of(this);
    }

    /// Longest value, in UTF-16 code units.
    public int longest() {
        return longest;
    }
}
