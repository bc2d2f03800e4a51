package org.mangomoment.classifier.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;

/// A topology that runs. Its source topics must exist when it is started.
public final class StoryStream implements Part {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final Progress progress;
    private final ProgressWatch watch;

    /// @param sources topics that the topology reads
    public StoryStream(
            KafkaProperties kafka,
            StreamSettings settings,
            Topology topology,
            Collection<String> sources,
            Failures failures) {
        var clock = InstantSource.system();
        this.streams = new KafkaStreams(topology, StreamProperties.of(kafka, settings));
        this.progress = new Progress(settings.stall(), clock);
        this.watch = new ProgressWatch(kafka, settings.applicationId(), sources, progress, failures);
        streams.setUncaughtExceptionHandler(new ThreadDeaths(failures, clock));
    }

    @Override
    public void start() {
        streams.start();
        watch.start();
    }

    /// Ready while it runs and, when there is work, moves on.
    public Health.Finding health() {
        return progress.finding(streams.state() == KafkaStreams.State.RUNNING);
    }

    /// Leaves the group, so that whoever comes next need not wait for the session to time out.
    @Override
    public void close() {
        watch.close();
        streams.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(GRACE));
    }
}
