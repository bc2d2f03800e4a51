package org.mangomoment.runtime.kafka;

/// Thrown by a [View] that has lost some or all of what it had applied: after a short pause the [Follower] goes on
/// reading from [View#positions] and counts as behind until it has caught up again.
public final class ReplayException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param why what was lost, without any content
    public ReplayException(String why) {
        super(why);
    }

    /// @param why what was lost, without any content
    public ReplayException(String why, Throwable cause) {
        super(why, cause);
    }
}
