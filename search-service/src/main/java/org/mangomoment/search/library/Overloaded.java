package org.mangomoment.search.library;

/// More is asked at once than can be answered, or a question took too long; it may be asked again later.
public final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overloaded(String reason) {
        super(reason, null, false, false);
    }

    /// Refuses to make a file of something that was not looked at to its end: nothing in the file would say so.
    ///
    /// @throws Overloaded when it is not complete
    public static void unlessWhole(boolean complete) {
        if (!complete) {
            throw new Overloaded("This took too long, and a file would have a part of it only; narrow the search.");
        }
    }
}
