package org.mangomoment.search.codebook;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDraft;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;

/// The one draft of the next version of the codebook. Whoever saves names the revision that was read; in the order of
/// the log a record counts only when it follows the one that counts, so that of two desks that save at once both know
/// which one was first. Thread-safe.
public final class CodebookDrafts {
    private static final String KEY = "draft";

    private final Log log;
    private final Clock clock;
    private volatile @Nullable CodebookDraft counting;
    private volatile @Nullable CodebookDraft last;

    public CodebookDrafts(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var read = Topics.CODEBOOK_DRAFTS.value(record);
        if (read == null) {
            return;
        }
        if (counting == null || revision().equals(read.getAfter())) {
            counting = read;
        }
        last = read;
    }

    /// The draft that is being edited; empty when there is none.
    public Optional<CodebookDraft> current() {
        return Optional.ofNullable(counting).filter(draft -> draft.getCodebook() != null);
    }

    /// What a change has to follow; empty before the first draft.
    public String revision() {
        var known = counting;
        return known == null ? "" : known.getRevision();
    }

    /// Saves a draft.
    ///
    /// @param after    the revision that was read, as [#revision] gave it
    /// @param basedOn  the published version that it changes
    /// @param codebook null ends the draft
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    /// @throws Refusal 503 when it is durable, and this process does not read it in time
    public synchronized DraftSaving save(String after, int basedOn, @Nullable Codebook codebook, Reader who) {
        if (!after.equals(revision())) {
            return new DraftSaving.Conflict();
        }
        var draft = CodebookDraft.newBuilder()
                .setRevision(UUID.randomUUID().toString())
                .setAfter(after.isEmpty() ? null : after)
                .setBasedOn(basedOn)
                .setCodebook(codebook)
                .setBy(who.account())
                .setAt(clock.instant())
                .build();
        write(draft);
        if (draft.getRevision().equals(revision())) {
            return new DraftSaving.Saved(draft);
        }
        settle();
        return new DraftSaving.Conflict();
    }

    /// The log keeps the last record of a key only: where that is not the one that counts, it is written again.
    private void settle() {
        var kept = counting;
        var standing = last;
        while (kept != null && standing != null && !Objects.equals(standing.getRevision(), kept.getRevision())) {
            write(CodebookDraft.newBuilder(kept)
                    .setAfter(standing.getRevision())
                    .build());
            kept = counting;
            standing = last;
        }
    }

    private void write(CodebookDraft draft) {
        if (!log.publish(Topics.CODEBOOK_DRAFTS.record(KEY, draft))) {
            throw new Refusal(
                    503, "Not read back yet", "The draft was written and is not read back yet; load the page again.");
        }
    }
}
