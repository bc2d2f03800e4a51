package org.mangomoment.ingest.mail;

/// What our own mail server found out about the sender, read from its Authentication-Results header.
///
/// @param spf, dkim, dmarc the result words (`pass`, `fail`, ...); `none` when the header does not hold them
public record Authentication(Verdict verdict, String spf, String dkim, String dmarc) {
    /// Whether the address in From may be believed.
    public enum Verdict {
        /// DMARC passed for the very domain of the only From address.
        VERIFIED,
        /// A trusted server says otherwise, or From names several addresses.
        FAILED,
        /// No trusted server says anything.
        UNVERIFIED
    }

    static Authentication unverified() {
        return new Authentication(Verdict.UNVERIFIED, "none", "none", "none");
    }
}
