package org.mangomoment.classifier.identifier;

/// What sort of detail identifies somebody. The order is the order of strength: of two details that overlap the
/// earlier kind names the placeholder.
public enum Kind {
    EMAIL("email", "EMAIL"),
    URL("url", "URL"),
    ACCOUNT("account", "ACCOUNT"),
    NATIONAL_NUMBER("national-number", "NATIONAL NUMBER"),
    PHONE("phone", "PHONE"),
    DATE("date", "DATE"),
    LICENCE_PLATE("licence-plate", "LICENCE PLATE"),
    ADDRESS("address", "ADDRESS"),
    FILE_NUMBER("file-number", "FILE NUMBER"),
    AGE("age", "AGE: over 89"),
    ROOM("room", "ROOM"),
    HANDLE("handle", "HANDLE"),
    NAME("name", "NAME"),
    ORGANISATION("organisation", "ORGANISATION"),
    PLACE("place", "PLACE"),
    HIDDEN("hidden", "HIDDEN");

    private final String id;
    private final String label;

    Kind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// As on the topic `stories`: "national-number".
    public String id() {
        return id;
    }

    /// As inside a placeholder: "NATIONAL NUMBER".
    public String label() {
        return label;
    }
}
