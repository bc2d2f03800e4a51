package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.search.citation.Citation;
import org.mangomoment.search.citation.CitedNow;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.citation.SuggestedCitation;

/// A citation, as the API answers it: the file of its permanent page.
///
/// @param address    its permanent page
/// @param search     the search as parameters of an address: words, filters and order; without its words when no query
///                   asks the same again
/// @param understood the words as they were read; empty for everything
/// @param count      stories that were frozen
/// @param withdrawn  of these, those that were taken back since
/// @param heldBack   of these, those whose tellers do not consent to research now
/// @param sha256     of the ids of all that were frozen, in order, each followed by a line feed
/// @param intact     whether the ids in the log still give that sum
/// @param offsets    the state of the log that the answer came from
/// @param models     models whose suggestions the stories had
/// @param codebook   the newest codebook then; 0 for none
/// @param suggested  a sentence for a paper
/// @param figure     the table that was cited with it; absent for none
/// @param words      the table of words that was cited with it; absent for none
/// @param storyIds   those that can be read now, in the order of the result
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitationAnswer(
        String id,
        String address,
        String search,
        String understood,
        long count,
        long withdrawn,
        long heldBack,
        String sha256,
        boolean intact,
        List<Offset> offsets,
        List<String> models,
        int codebook,
        String by,
        String at,
        Suggested suggested,
        @Nullable CitedFigureAnswer figure,
        @Nullable CitedWordsAnswer words,
        List<String> storyIds) {
    /// Up to where a partition had been read.
    ///
    /// @param offset the first record that had not been read
    record Offset(String topic, int partition, long offset) {
        static Offset of(LogPosition position) {
            return new Offset(position.getTopic(), position.getPartition(), position.getOffset());
        }
    }

    /// The sentence in both languages.
    record Suggested(String nl, String en) {}

    static CitationAnswer of(Citation citation, CitedNow now, CitedTables.Now tables, Messages english, URI address) {
        var head = citation.head();
        return new CitationAnswer(
                citation.id(),
                address.toString(),
                head.getSearch(),
                head.getUnderstood(),
                citation.storyIds().size(),
                now.withdrawn(),
                now.heldBack(),
                head.getSha256(),
                citation.intact(),
                head.getOffsets().stream().map(Offset::of).toList(),
                head.getModels(),
                head.getCodebookVersion(),
                head.getBy(),
                head.getAt().toString(),
                new Suggested(
                        new SuggestedCitation("nl").of(citation, address),
                        new SuggestedCitation("en").of(citation, address)),
                tables.figure().map(CitedFigureAnswer::of).orElse(null),
                tables.words().map(table -> CitedWordsAnswer.of(table, english)).orElse(null),
                now.open());
    }
}
