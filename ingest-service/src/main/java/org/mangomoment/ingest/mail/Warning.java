package org.mangomoment.ingest.mail;

/// What was wrong with a mail, or left out of it.
public enum Warning {
    CUT_AT_SIZE,
    CUT_AT_DEPTH,
    CUT_AT_PARTS,
    CUT_AT_HEADERS,
    CUT_AT_TIME,
    TEXT_CUT,
    MALFORMED_MIME,
    UNKNOWN_CHARSET,
    UNDECODABLE_TEXT,
    UNSAFE_CHARACTERS_REMOVED,
    NO_SENDER,
    SEVERAL_SENDERS,
    UNREADABLE_DATE
}
