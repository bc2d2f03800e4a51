package org.mangomoment.classifier.folding;

/// How a text is read where more than one reading is possible.
public enum Reading {
    /// As a person sees it: unseen characters left out, odd blanks as spaces.
    SEEN,
    /// With odd blanks left out as well, every dash as a hyphen and letters without accents: "jan@exam ple.org" is
    /// whole.
    CLOSED,
    /// With unseen characters as spaces: what stands on both sides of one is apart.
    OPENED
}
