package org.mangomoment.search.export;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.sample.RandomSample;

/// Hands stories over. Thread-safe.
public final class ExportDesk {
    private final Walk stories;
    private final RandomSample sample;
    private final Codebooks codebooks;
    private final LoggedExports log;
    private final Map<ExportFormat, StoryFile.Opening> formats;
    private final Clock clock;

    /// @param stories shows all; what the sample covers is covered here
    /// @param formats how the files of each format begin
    public ExportDesk(
            Walk stories,
            RandomSample sample,
            Codebooks codebooks,
            LoggedExports log,
            Map<ExportFormat, StoryFile.Opening> formats,
            Clock clock) {
        this.stories = stories;
        this.sample = sample;
        this.codebooks = codebooks;
        this.log = log;
        this.formats = Map.copyOf(formats);
        this.clock = clock;
    }

    /// Begins an export: its first stories are found and its manifest is durable, so that what can fail has failed
    /// before a byte leaves.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged      when Kafka does not acknowledge in time
    /// @throws org.mangomoment.search.library.Overloaded when too much is searched at once
    public OutgoingExport begin(ExportOrder order, Reader who) {
        var handover = new Handover(
                UUID.randomUUID().toString(),
                who.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                order,
                codebooks.newest());
        var export = new OutgoingExport(
                handover,
                new Walker(stories, order.request(), who),
                new Release(order.purpose(), sample, who),
                Objects.requireNonNull(formats.get(order.format()), "every format has files"),
                log);
        export.begin();
        return export;
    }
}
