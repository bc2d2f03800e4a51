package org.mangomoment.search.export;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Export;
import org.mangomoment.schemas.ExportManifest;
import org.mangomoment.schemas.ExportOutcome;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.log.Log;

/// What is kept of exports, on the log. Thread-safe.
public final class LoggedExports {
    private static final int MANIFEST = 0;

    private final ExportLedger ledger = new ExportLedger();
    private final Log log;
    private volatile Runnable told = () -> {};

    public LoggedExports(Log log) {
        this.log = log;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var part = Topics.EXPORTS.value(record);
        if (part != null) {
            ledger.add(part);
        }
    }

    /// Takes in a record of the log's withdrawals.
    public void applyWithdrawal(ConsumerRecord<byte[], byte[]> record) {
        var withdrawal = Topics.WITHDRAWALS.value(record);
        if (withdrawal != null) {
            ledger.withdrawn(withdrawal.getStoryId());
            told.run();
        }
    }

    /// Those that a reader may see: stewards all, others their own; newest first.
    public List<KnownExport> all(Reader who) {
        return ledger.all(manifest -> sees(who, manifest));
    }

    /// One of them.
    public Optional<KnownExport> find(String id, Reader who) {
        return ledger.find(id).filter(export -> sees(who, export.manifest()));
    }

    /// Every export that a story is in, newest first: whoever made it must be told when the story is withdrawn.
    public List<KnownExport> with(String storyId) {
        return ledger.with(storyId);
    }

    /// Ids of the stories that left with an export.
    public List<String> stories(KnownExport export) {
        return ledger.stories(export.id());
    }

    /// Of these, those that were withdrawn since.
    public List<String> withdrawn(KnownExport export) {
        return ledger.withdrawnOf(export.id());
    }

    /// Whether a story left with an export.
    public boolean holds(String id, String storyId) {
        return ledger.holds(id, storyId);
    }

    /// Whether an export has ended and all ids of its stories are known here, which come later than the stories do.
    public boolean isWhole(String id) {
        return ledger.find(id)
                .filter(export -> export.manifest().getOutcome() == ExportOutcome.COMPLETE
                        && export.manifest().getStories() == export.handed())
                .isPresent();
    }

    /// Whether a story of an export was withdrawn since.
    public boolean holdsWithdrawn(String id) {
        return !ledger.withdrawnOf(id).isEmpty();
    }

    /// Has somebody know of every withdrawal once it is taken in.
    public void whenWithdrawn(Runnable told) {
        this.told = told;
    }

    /// Keeps a manifest; returns when it is durable.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    void keep(String id, ExportManifest manifest) {
        publish(new Export(id, MANIFEST, manifest, List.of()));
    }

    /// Keeps that stories leave; returns when it is durable.
    ///
    /// @param part 1 and up
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    void keep(String id, int part, List<String> stories) {
        publish(new Export(id, part, null, stories));
    }

    private void publish(Export part) {
        var _ = log.publish(Topics.EXPORTS.record(part.getExportId() + "/" + part.getPart(), part));
    }

    private static boolean sees(Reader who, ExportManifest manifest) {
        return who.role() == Role.STEWARD || manifest.getBy().equals(who.account());
    }
}
