package org.mangomoment.ingest.form;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import org.mangomoment.ingest.limit.RateLimit;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Network;
import org.mangomoment.runtime.settings.Secret;

/// Keeps robots out of the form without bothering people: a form has an age, a field that nobody sees, and in a crowd
/// a puzzle. Thread-safe.
public final class RobotCheck {
    private final FormSettings settings;
    private final ClientAddress addresses;
    private final FormSeal seals;
    private final RateLimit limit;
    private final RateLimit crowd;
    private final Clock clock;

    /// What was found.
    sealed interface Finding {
        /// It may be taken.
        ///
        /// @param key      tells a form that is sent twice
        /// @param unproven whether it came in a crowd without a proof, so that a steward should look
        record Passed(String key, boolean unproven) implements Finding {}

        /// One address sends too many.
        record TooMany() implements Finding {}

        /// It is shown once more, with what was typed.
        record Again(Why why) implements Finding {}
    }

    /// Why a form is shown once more.
    enum Why {
        OLD,
        FAST,
        TRAP,
        CROWD
    }

    /// @param secret seals the forms that are given out
    public RobotCheck(FormSettings settings, Secret secret, ClientAddress addresses, Clock clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.seals = new FormSeal(secret, clock);
        this.limit = new RateLimit(settings.perMinute());
        this.crowd = new RateLimit(settings.calm());
        this.clock = clock;
    }

    /// The seal of a form that is given out now.
    String freshSeal() {
        return seals.fresh();
    }

    /// @param context whose client's address counts with its network
    Finding look(FormBody body, Context context) {
        var seal = body.typed("seal");
        var opened = seals.open(seal).orElse(null);
        if (opened == null || age(opened).compareTo(settings.longest()) > 0) {
            return new Finding.Again(Why.OLD);
        }
        if (age(opened).compareTo(settings.shortest()) < 0) {
            return new Finding.Again(Why.FAST);
        }
        if (!body.typed("website").isEmpty() && body.typed("asked").isEmpty()) {
            return new Finding.Again(Why.TRAP);
        }
        return limit.admit(Network.of(addresses.of(context))).isPositive()
                ? new Finding.TooMany()
                : inCrowd(body, opened);
    }

    /// While many come at once, asks once for a solution; who comes back without one is taken and marked.
    private Finding inCrowd(FormBody body, FormSeal.Opened opened) {
        var unproven = crowd.admit("everybody").isPositive() && !Puzzle.solved(body.typed("seal"), body);
        return unproven && !body.typed("asked").equals("puzzle")
                ? new Finding.Again(Why.CROWD)
                : new Finding.Passed(opened.key(), unproven);
    }

    private Duration age(FormSeal.Opened opened) {
        return Duration.between(opened.givenAt(), clock.instant());
    }
}
