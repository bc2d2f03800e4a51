package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.export.KnownExport;
import org.mangomoment.search.withdrawal.UnderWay;

/// A withdrawal and how far the erasure is; nothing of the story.
///
/// @param by      teller, channel, steward or silence
/// @param account the steward's account; null for others
/// @param bound   when the last byte is gone at the latest
/// @param state   erasing, erased or bound-passed
/// @param exports that the story is in, newest first: whoever made them must be told
record WithdrawalAnswer(
        String id,
        String at,
        String by,
        @Nullable String account,
        String channel,
        String bound,
        String state,
        List<ExportAnswer> exports) {
    static WithdrawalAnswer of(UnderWay underWay, List<KnownExport> exports) {
        var withdrawal = underWay.withdrawal();
        return new WithdrawalAnswer(
                withdrawal.getStoryId(),
                withdrawal.getAt().toString(),
                Words.of(withdrawal.getBy()),
                withdrawal.getAccount(),
                withdrawal.getChannel(),
                underWay.bound().toString(),
                Words.of(underWay.state()),
                exports.stream().map(ExportAnswer::of).toList());
    }
}
