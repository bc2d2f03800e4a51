package org.mangomoment.classifier.budget;

/// The process can do no more work and must be started anew. An error, so that no handler of exceptions takes it for
/// the fault of the record that happened to be next and gives that record up.
public final class FatalError extends Error {
    private static final long serialVersionUID = 1L;

    /// @param why what is out of order, without any content
    public FatalError(String why, Throwable cause) {
        super(why, cause);
    }

    /// @param why what is out of order, without any content
    public FatalError(String why) {
        super(why);
    }
}
