package org.mangomoment.ingest.reply;

/// What quoted lines at the end of a text are when nothing says whose they are.
enum Unannounced {
    /// The writer's: a poem, a card that was kept.
    OWN,
    /// The mail that was answered.
    HISTORY,
    /// The mail that was answered, unless they say more than what stands above them: then they may be the point.
    HISTORY_IF_SHORTER
}
