package org.mangomoment.ingest.signature;

/// What is to be said of a signature.
public enum Finding {
    /// It is right.
    GOOD,
    /// A header is missing or not of its form.
    MISSING,
    /// The time is more than five minutes away.
    STALE,
    /// It does not belong to this request and key.
    WRONG,
    /// It covers the body only, and the request does or names something else.
    UNCOVERED
}
