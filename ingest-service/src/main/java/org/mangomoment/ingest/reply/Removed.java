package org.mangomoment.ingest.reply;

import org.mangomoment.schemas.Words;

/// What kind of passage was taken out of a mail's text.
public enum Removed {
    QUOTE,
    SIGNATURE,
    MOBILE_FOOTER,
    DISCLAIMER,
    LIST_FOOTER,
    FORWARD_HEADER,
    /// A mail server's warning that the mail came from outside.
    BANNER,
    SCANNER_FOOTER,
    /// What a form that sends answers by mail adds below them.
    FORM_FOOTER;

    /// The name as it stands in JSON and in records: lower case, with hyphens.
    public String label() {
        return Words.of(this);
    }
}
