package org.mangomoment.search.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.mangomoment.schemas.CitationHead;

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
