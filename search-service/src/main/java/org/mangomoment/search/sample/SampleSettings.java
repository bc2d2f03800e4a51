package org.mangomoment.search.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the random sample is to be drawn.
///
/// @param share  the probability with which a story is drawn, 0 to 1
/// @param coders how many reviewers decide on a drawn story, 1 to 10
/// @param blind  whether they decide before they see the suggestion and each other's decisions
/// @param seed   the key of the hash that draws, 8 to 100 characters; null to keep the one in use, or to have
///               one made
public record SampleSettings(
        double share, int coders, boolean blind, @Nullable String seed) {
    private static final int MOST_CODERS = 10;
    private static final int SHORTEST_SEED = 8;
    private static final int LONGEST_SEED = 100;

    public SampleSettings {
        var wrong = wrong(share, coders, seed);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    wrong.stream().map(Wrong::toString).collect(Collectors.joining("; ")));
        }
    }

    /// A value that cannot be used.
    ///
    /// @param message what was expected
    public record Wrong(String field, String message) {
        @Override
        public String toString() {
            return field + ": " + message;
        }
    }

    /// What cannot be used; empty when all can.
    public static List<Wrong> wrong(double share, int coders, @Nullable String seed) {
        var wrong = new ArrayList<Wrong>();
        if (!(share >= 0 && share <= 1)) {
            wrong.add(new Wrong("share", "expected a number from 0 to 1"));
        }
        if (coders < 1 || coders > MOST_CODERS) {
            wrong.add(new Wrong("coders", "expected a whole number from 1 to " + MOST_CODERS));
        }
        if (seed != null && (seed.length() < SHORTEST_SEED || seed.length() > LONGEST_SEED)) {
            wrong.add(new Wrong("seed", "expected " + SHORTEST_SEED + " to " + LONGEST_SEED + " characters"));
        }
        return wrong;
    }
}
