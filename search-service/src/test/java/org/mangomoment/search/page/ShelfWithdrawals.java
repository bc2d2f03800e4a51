package org.mangomoment.search.page;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.withdrawal.Withdrawals;

/// Remembers what was taken back.
final class ShelfWithdrawals implements Withdrawals {
    private final List<Withdrawal> withdrawals = new CopyOnWriteArrayList<>();

    @Override
    public Outcome withdraw(String storyId, Reader who) {
        withdrawals.add(Withdrawal.newBuilder()
                .setStoryId(storyId)
                .setAt(Instant.now())
                .setBy(WithdrawnBy.STEWARD)
                .setAccount(who.account())
                .build());
        return Outcome.WITHDRAWN;
    }

    @Override
    public List<Withdrawal> all() {
        return List.copyOf(withdrawals);
    }
}
