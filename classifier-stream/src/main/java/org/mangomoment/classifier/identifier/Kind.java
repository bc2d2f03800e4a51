package org.mangomoment.classifier.identifier;

import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Words;

/// What sort of detail identifies somebody. The order is the order of strength: of two details that overlap the
/// earlier kind names the placeholder.
public enum Kind {
    EMAIL(RedactionType.EMAIL, "EMAIL"),
    URL(RedactionType.URL, "URL"),
    ACCOUNT(RedactionType.ACCOUNT, "ACCOUNT"),
    NATIONAL_NUMBER(RedactionType.NATIONAL_NUMBER, "NATIONAL NUMBER"),
    PHONE(RedactionType.PHONE, "PHONE"),
    DATE(RedactionType.DATE, "DATE"),
    LICENCE_PLATE(RedactionType.LICENCE_PLATE, "LICENCE PLATE"),
    ADDRESS(RedactionType.ADDRESS, "ADDRESS"),
    FILE_NUMBER(RedactionType.FILE_NUMBER, "FILE NUMBER"),
    AGE(RedactionType.AGE, "AGE: over 89"),
    ROOM(RedactionType.ROOM, "ROOM"),
    HANDLE(RedactionType.HANDLE, "HANDLE"),
    NAME(RedactionType.NAME, "NAME"),
    ORGANISATION(RedactionType.ORGANISATION, "ORGANISATION"),
    PLACE(RedactionType.PLACE, "PLACE"),
    HIDDEN(RedactionType.HIDDEN, "HIDDEN");

    private final RedactionType stored;
    private final String label;

    Kind(RedactionType stored, String label) {
        this.stored = stored;
        this.label = label;
    }

    /// As on the topic `stories`.
    public RedactionType stored() {
        return stored;
    }

    /// The word for it in reports and reasons: "national-number".
    public String id() {
        return Words.of(stored);
    }

    /// As inside a placeholder: "NATIONAL NUMBER".
    public String label() {
        return label;
    }
}
