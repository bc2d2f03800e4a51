package org.mangomoment.search.library;

/// How far reviewing has come.
///
/// @param stories     that the reader may see
/// @param unreviewed  of these, waiting
/// @param reviewed    of these, decided and agreed
/// @param disputed    of these, decided differently
/// @param quarantined all that wait for consent
/// @param sample      stories of the random sample that wait for this reader's decision
/// @param mineToday   decisions of this reader since midnight ([org.mangomoment.schemas.StudyCalendar])
public record Progress(
        long stories, long unreviewed, long reviewed, long disputed, long quarantined, long sample, long mineToday) {
    /// The same, with so many of this reader today.
    public Progress today(long mine) {
        return new Progress(stories, unreviewed, reviewed, disputed, quarantined, sample, mine);
    }
}
