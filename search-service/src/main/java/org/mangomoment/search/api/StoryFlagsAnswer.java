package org.mangomoment.search.api;

import java.util.List;

/// The flags on a story that a reader may see, the oldest first.
record StoryFlagsAnswer(List<Flag> flags) {
    /// One flag.
    ///
    /// @param account who flagged it
    /// @param reason  in their words; empty when they did not say
    /// @param at      when it was flagged first
    record Flag(String account, String reason, String at) {
        static Flag of(org.mangomoment.schemas.Flag flag) {
            return new Flag(flag.getAccount(), flag.getReason(), flag.getAt().toString());
        }
    }

    static StoryFlagsAnswer of(List<org.mangomoment.schemas.Flag> flags) {
        return new StoryFlagsAnswer(flags.stream().map(Flag::of).toList());
    }
}
