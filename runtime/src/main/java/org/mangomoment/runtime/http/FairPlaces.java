package org.mangomoment.runtime.http;

import java.util.HashMap;
import java.util.Map;

/// Places that nobody can take all of. Whoever holds some gets one more only while it holds less than a multiple of
/// what is free (the dynamic thresholds of Choudhury and Hahne, IEEE/ACM Transactions on Networking 6, 1998): alone, it
/// may take much; the more others take, the less; and something is always left for who holds nothing. Thread-safe.
public final class FairPlaces {
    private final int places;
    private final int multiple;
    private final Map<String, Integer> held = new HashMap<>();
    private int free;

    /// @param places   for all together
    /// @param multiple of what is free that one may hold; who is alone gets `multiple / (multiple + 1)` of all
    public FairPlaces(int places, int multiple) {
        this.places = places;
        this.multiple = multiple;
        this.free = places;
    }

    /// Places of which one who is alone gets just so many, and others as many again.
    public static FairPlaces forOne(int most) {
        return new FairPlaces(2 * most, 1);
    }

    /// Takes a place, until [#leave].
    ///
    /// @return false when there is none for this one now
    public synchronized boolean take(String who) {
        var own = held.getOrDefault(who, 0);
        if (own >= (long) multiple * free) {
            return false;
        }
        held.put(who, own + 1);
        free--;
        return true;
    }

    /// Gives a place back.
    public synchronized void leave(String who) {
        held.computeIfPresent(who, (_, own) -> own == 1 ? null : Integer.valueOf(own - 1));
        free++;
    }

    @Override
    public synchronized String toString() {
        return free + " of " + places + " places are free";
    }
}
