package org.mangomoment.search.export;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;

/// Hands stories over. Thread-safe.
public final class ExportDesk {
    private final Walk stories;
    private final RandomSample sample;
    private final Codebooks codebooks;
    private final LoggedExports log;
    private final Formats formats;
    private final Clock clock;
    private final KnownTags tags;

    /// What files can be made.
    ///
    /// @param openings how the files of each format begin
    /// @param deposits what deposits say of themselves unless an order says otherwise
    public record Formats(Map<ExportFormat, StoryFile.Opening> openings, DepositSettings deposits) {
        public Formats {
            openings = Map.copyOf(openings);
        }
    }

    /// @param stories shows all; what the sample covers is covered here
    /// @param tags    the private ones are for their owners alone, and named in no manifest and no deposit
    public ExportDesk(
            Walk stories,
            RandomSample sample,
            Codebooks codebooks,
            LoggedExports log,
            Formats formats,
            Clock clock,
            KnownTags tags) {
        this.tags = tags;
        this.stories = stories;
        this.sample = sample;
        this.codebooks = codebooks;
        this.log = log;
        this.formats = formats;
        this.clock = clock;
    }

    /// Reads what somebody wants to have handed over.
    ///
    /// @param parameters of an address, or fields of a form
    public OrderReading.Read order(Map<String, List<String>> parameters, Reader who) {
        return OrderReading.of(
                parameters,
                new DepositReading(formats.deposits(), id -> log.find(id, who).flatMap(ExportDesk::deposit)));
    }

    private static Optional<DepositDetails.Earlier> deposit(KnownExport export) {
        return export.manifest().getFormat().equals(ExportFormat.DEPOSIT.id())
                ? Optional.of(new DepositDetails.Earlier(
                        export.id(), export.manifest().getAt(), export.handed(), export.withdrawn()))
                : Optional.empty();
    }

    /// Begins an export: its first stories are found and its manifest is durable, so that what can fail has failed
    /// before a byte leaves.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged      when Kafka does not acknowledge in time
    /// @throws org.mangomoment.search.library.Overloaded when too much is searched at once
    public OutgoingExport begin(ExportOrder order, Reader who) {
        var kept = order.showing(tags.withoutPrivate(order.request(), who));
        var said = kept.showing(AskedFields.withoutClosed(kept.request()));
        var handover = new Handover(
                UUID.randomUUID().toString(),
                who.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                said,
                said.query().equals(order.query()),
                codebooks.newest());
        var export = new OutgoingExport(
                handover,
                kept.query(),
                new Walker(stories, order.request(), who),
                new Release(order, sample, tags, who),
                Objects.requireNonNull(formats.openings().get(order.format()), "every format has files"),
                log);
        export.begin();
        return export;
    }
}
