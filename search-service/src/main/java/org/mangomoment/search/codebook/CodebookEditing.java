package org.mangomoment.search.codebook;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDraft;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.CodebookCheck;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;

/// Makes the next version of the codebook: begins a draft, changes it, publishes it. Every step names the revision of
/// the draft that was read; when it is no longer the newest, nothing is changed. Thread-safe.
public final class CodebookEditing {
    private final PublishedCodebooks published;
    private final CodebookDrafts drafts;
    private final Log log;
    private final Clock clock;

    public CodebookEditing(PublishedCodebooks published, CodebookDrafts drafts, Log log, Clock clock) {
        this.published = published;
        this.drafts = drafts;
        this.log = log;
        this.clock = clock;
    }

    /// The versions that were published.
    public PublishedCodebooks published() {
        return published;
    }

    /// The draft; empty when nobody edits one.
    public Optional<CodebookDraft> draft() {
        return drafts.current();
    }

    /// What a change has to follow; empty before the first draft.
    public String revision() {
        return drafts.revision();
    }

    /// Begins a draft that says what the version in force says.
    public DraftSaving begin(String revision, Reader who) {
        var inForce = published.inForce();
        if (inForce.isEmpty() || drafts.current().isPresent()) {
            return new DraftSaving.Conflict();
        }
        return drafts.save(revision, inForce.get().getVersion(), DraftChange.next(inForce.get()), who);
    }

    /// Changes the draft.
    public DraftSaving change(String revision, UnaryOperator<Codebook> change, Reader who) {
        return drafts.current()
                .map(draft -> drafts.save(revision, draft.getBasedOn(), change.apply(codebook(draft)), who))
                .orElseGet(DraftSaving.Conflict::new);
    }

    /// Makes the draft, as it is, the successor of the version in force, when another was published meanwhile.
    public DraftSaving follow(String revision, Reader who) {
        var inForce = published.newest().version();
        return drafts.current()
                .map(draft -> drafts.save(revision, inForce, numbered(codebook(draft), inForce + 1), who))
                .orElseGet(DraftSaving.Conflict::new);
    }

    /// Throws the draft away.
    public DraftSaving discard(String revision, Reader who) {
        return drafts.current()
                .map(draft -> drafts.save(revision, draft.getBasedOn(), null, who))
                .orElseGet(DraftSaving.Conflict::new);
    }

    /// Publishes the draft as the next version. It is saved with its note first, so that of two who publish at once
    /// only one does.
    ///
    /// @param note what changed and why; empty for nothing
    public Publication publish(String revision, String note, Reader who) {
        var draft = drafts.current().orElse(null);
        if (draft == null) {
            return new Publication.Conflict();
        }
        var inForce = published.newest().version();
        if (draft.getBasedOn() != inForce) {
            return new Publication.Outdated(inForce);
        }
        var codebook = Codebook.newBuilder(codebook(draft))
                .setNote(note.isBlank() ? null : note.strip())
                .build();
        var unusable = unusable(codebook);
        if (unusable != null) {
            return new Publication.Unusable(unusable);
        }
        return switch (drafts.save(revision, inForce, codebook, who)) {
            case DraftSaving.Conflict() -> new Publication.Conflict();
            case DraftSaving.Saved(var saved) -> published(saved, codebook, who);
        };
    }

    private Publication published(CodebookDraft saved, Codebook codebook, Reader who) {
        var version = codebook.getVersion();
        var _ = log.publish(Topics.CODEBOOKS.record(
                Integer.toString(version),
                Codebook.newBuilder(codebook).setPublishedAt(clock.instant()).build()));
        var _ = drafts.save(saved.getRevision(), saved.getBasedOn(), null, who);
        return new Publication.Published(version);
    }

    private static @Nullable String unusable(Codebook codebook) {
        try {
            var _ = CodebookCheck.remarks(codebook);
            return null;
        } catch (IllegalArgumentException wrong) {
            return wrong.getMessage();
        }
    }

    private static Codebook codebook(CodebookDraft draft) {
        var codebook = draft.getCodebook();
        if (codebook == null) {
            throw new IllegalStateException("a draft that is current has a codebook");
        }
        return codebook;
    }

    private static Codebook numbered(Codebook codebook, int version) {
        return Codebook.newBuilder(codebook).setVersion(version).build();
    }
}
