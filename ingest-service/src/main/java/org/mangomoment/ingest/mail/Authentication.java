package org.mangomoment.ingest.mail;

import org.mangomoment.schemas.SenderVerdict;

/// What our own mail server found out about the sender, read from its Authentication-Results header.
///
/// @param spf, dkim, dmarc the result words (`pass`, `fail`, ...); `none` when the header does not hold them
public record Authentication(SenderVerdict verdict, String spf, String dkim, String dmarc) {
    static Authentication unverified() {
        return new Authentication(SenderVerdict.UNVERIFIED, "none", "none", "none");
    }
}
