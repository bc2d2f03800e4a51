package org.mangomoment.ingest.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.Topics;

/// Channels: who may push, how much in a day, and what became of it.
///
/// @param channels the channels as they stand
/// @param callers  tells who pushes
/// @param daily    how many stories each channel may still bring today
/// @param tally    counts what became of them
/// @param follower reads the channels
public record ChannelFeature(
        ChannelView channels, Callers callers, DailyLimits daily, ChannelTally tally, Follower follower)
        implements Feature {
    /// @param operator      token with the rights of channel `import`, if there is one
    /// @param importConsent purposes that hold for imported stories which say nothing of consent
    public static ChannelFeature of(Foundation foundation, @Nullable Secret operator, List<String> importConsent) {
        var clock = foundation.clock();
        var channels = new ChannelView(IngestDeadLetters.of(foundation), clock);
        return new ChannelFeature(
                channels,
                new Callers(channels, operator, importConsent),
                new DailyLimits(channels::dailyLimit, clock),
                new ChannelTally(foundation.whileRoom(), clock, foundation.failures()),
                foundation.follow("channels", List.of(Topics.CHANNELS.name()), channels));
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }

    @Override
    public List<Part> workers() {
        return List.of(tally);
    }
}
