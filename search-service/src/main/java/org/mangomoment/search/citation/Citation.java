package org.mangomoment.search.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mangomoment.schemas.CitationHead;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.QueryParser;

/// A result that was frozen: which stories a search found at a moment, in which order, and by which models and
/// codebook. Immutable.
///
/// @param id       16 letters and digits
/// @param head     what was asked, when and of what
/// @param storyIds every story of that moment, also those that were withdrawn since
public record Citation(String id, CitationHead head, List<String> storyIds) {
    public Citation {
        storyIds = List.copyOf(storyIds);
    }

    /// The search that asks the same once more; empty when none does: a query may be read as something else once what
    /// saved searches ask for stands in it. Then the words as they were read are all that is kept of it.
    public Optional<SearchRequest> again() {
        var request = SearchRequest.parse(head.getSearch());
        var query = request.query();
        var understood = head.getUnderstood();
        var lost = query.isBlank() && !understood.isEmpty();
        var spelledOut = !lost && query.equals(understood);
        return lost || (spelledOut && !QueryParser.parse(query).understood().equals(understood))
                ? Optional.empty()
                : Optional.of(request);
    }

    /// Whether the ids are still those that were frozen.
    public boolean intact() {
        return digest(storyIds).equals(head.getSha256());
    }

    /// SHA-256 of the ids in order, each followed by a line feed, in UTF-8; lower-case hex. `sha256sum` says
    /// the same of a file with one id a line.
    public static String digest(Collection<String> ids) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            ids.forEach(id -> sha.update((id + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
