package org.mangomoment.search.library;

/// More is asked at once than can be answered, or a question took too long; it may be asked again later.
public final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overloaded(String reason) {
        super(reason, null, false, false);
    }
}
