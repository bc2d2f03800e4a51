package org.mangomoment.search.lease;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.decision.Outcome;

/// Takes reviewers' acts, and lets go of a story that its reviewer has decided on.
///
/// @param decisions takes them
public record LeasedDecisions(Decisions decisions, Leases leases) implements Decisions {
    @Override
    public Outcome decide(String storyId, DecisionRequest request, Reader who) {
        var outcome = decisions.decide(storyId, request, who);
        if (outcome instanceof Outcome.Taken) {
            leases.release(storyId, who);
        }
        return outcome;
    }
}
