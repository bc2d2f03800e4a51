package org.mangomoment.ingest.withdrawal;

import java.util.List;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.schemas.Topics;

/// Withdrawals as this instance knows them, and the erasure of what was taken back.
///
/// @param view      what was taken back
/// @param following keeps the view up to date
/// @param erasing   keeps our topics free of what was taken back
public record WithdrawalFeature(WithdrawalView view, Follower following, Follower erasing) implements Feature {
    /// Puts it together.
    public static WithdrawalFeature of(Foundation foundation) {
        var view = new WithdrawalView(foundation.publisher(), IngestDeadLetters.of(foundation), foundation.clock());
        return new WithdrawalFeature(
                view,
                foundation.follow("withdrawals", List.of(Topics.WITHDRAWALS.name()), view),
                Erasure.follower(foundation));
    }

    @Override
    public List<Follower> followers() {
        return List.of(following, erasing);
    }

    /// Whether every withdrawal so far is known; nobody has to wait for erasure.
    @Override
    public boolean known() {
        return following.isCaughtUp();
    }
}
