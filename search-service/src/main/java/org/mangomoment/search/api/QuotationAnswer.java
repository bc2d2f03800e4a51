package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.QuoteUse;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.quote.Quotation;
import org.mangomoment.search.quote.Standing;

/// A quotation, as the API answers it.
///
/// @param storyId   the story that it is from
/// @param owner     account
/// @param own       whether it is the reader's own
/// @param words     as the story has them now; null when it is taken back
/// @param start     in the redacted text; null when it is taken back
/// @param end       exclusive; null when it is taken back
/// @param takenBack why it may be used no more: story, consent or words; null when it may
/// @param note      its owner's; null when it is gone
/// @param uses      where it was used, the oldest first
record QuotationAnswer(
        String id,
        String storyId,
        String owner,
        boolean own,
        boolean shared,
        @Nullable String words,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String takenBack,
        @Nullable String note,
        String at,
        List<Use> uses) {
    /// One use.
    ///
    /// @param kind paper, slides, course or other
    record Use(String kind, String what, String at) {
        static Use of(QuoteUse use) {
            return new Use(Words.of(use.getKind()), use.getWhat(), use.getAt().toString());
        }
    }

    static QuotationAnswer of(Quotation quotation) {
        var usable = quotation.standing() instanceof Standing.Usable now ? now : null;
        var why = quotation.standing() instanceof Standing.TakenBack(var reason) ? reason.id() : null;
        var quote = quotation.quote();
        var noted = quotation.uses();
        return new QuotationAnswer(
                noted.getQuoteId(),
                noted.getStoryId(),
                noted.getOwner(),
                quotation.own(),
                quote != null && quote.getShared(),
                usable == null ? null : usable.words(),
                usable == null ? null : (Integer) usable.place().start(),
                usable == null ? null : (Integer) usable.place().end(),
                why,
                quote == null ? null : quote.getNote(),
                noted.getAt().toString(),
                noted.getUses().stream().map(Use::of).toList());
    }
}
