package org.mangomoment.search.decision;

import org.mangomoment.schemas.Words;

/// Why a decision cannot be carried over to a near-duplicate; the sentence `carry.obstacle.ID` says so.
public enum CarryObstacle {
    /// The stories share too little of their wording.
    NOT_ALIKE,
    /// The reviewer has no decision of their own on the near-duplicate: none that stands and was made on that story.
    NO_DECISION,
    /// What the decision says has to be looked at again under the newest codebook.
    LOOK_AGAIN,
    /// The story is in the random sample, where each is decided on its own.
    SAMPLED,
    /// The reviewer has decided on the story already.
    DECIDED,
    /// One of the two is in quarantine.
    QUARANTINED;

    /// As `not-alike`.
    public String id() {
        return Words.of(this);
    }
}
