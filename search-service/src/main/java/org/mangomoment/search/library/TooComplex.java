package org.mangomoment.search.library;

/// A search asks for more than one search can, and would however often it is asked.
public final class TooComplex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooComplex() {
        super("The search asks for too much at once; use fewer words or fewer filters.", null, false, false);
    }
}
