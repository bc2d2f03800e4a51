package org.mangomoment.search.codebook;

import org.mangomoment.schemas.CodebookDraft;

/// What became of saving a draft.
public sealed interface DraftSaving {
    /// It is durable, and what everybody edits from now on.
    record Saved(CodebookDraft draft) implements DraftSaving {}

    /// Somebody else saved, published or threw away the draft since it was read; nothing was changed.
    record Conflict() implements DraftSaving {}
}
