package org.mangomoment.search.log;

import java.time.Duration;
import java.util.List;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;

/// Says once that followers, which were started before it, have read what was there.
public final class CaughtUp implements Part {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final List<Follower> followers;
    private final Runnable whenRead;

    /// @param whenRead called once when every follower has caught up
    public CaughtUp(List<Follower> followers, Runnable whenRead) {
        this.followers = List.copyOf(followers);
        this.whenRead = whenRead;
    }

    @Override
    public void start() throws InterruptedException {
        while (!followers.stream().allMatch(Follower::isCaughtUp)) {
            Thread.sleep(LOOK_EVERY);
        }
        whenRead.run();
    }

    @Override
    public void close() {}
}
