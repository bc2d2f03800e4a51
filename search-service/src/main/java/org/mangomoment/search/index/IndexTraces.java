package org.mangomoment.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.mangomoment.schemas.Topics;

/// What an index's files still hold of stories: documents that are deleted but not merged away count, since their words
/// and stored bytes are in the files. Reads the last commit beside a running writer. Stored fields are compressed, so a
/// search for bytes alone would find nothing.
///
/// @param documents how many documents were looked at, deleted ones too
/// @param found     the files that hold something, each with what, without any of it
public record IndexTraces(long documents, List<String> found) {
    private static final List<String> TELLING =
            List.of(Topics.STORIES.name(), Topics.SUGGESTIONS.name(), Topics.CONSENTS.name(), Topics.DECISIONS.name());

    public IndexTraces {
        found = List.copyOf(found);
    }

    /// Looks for stories in a folder.
    ///
    /// @param ids      whose
    /// @param expunged files that the last commit does not use and that are older than this count as found, for
    ///     they cannot be read document by document. What is newer was written without the stories.
    public static IndexTraces of(Path folder, Set<String> ids, Instant expunged) throws IOException {
        var found = new ArrayList<String>();
        long documents = 0;
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                var stored = leaf.reader().storedFields();
                for (var number = 0; number < leaf.reader().maxDoc(); number++) {
                    var document = stored.document(number);
                    documents++;
                    if (ids.contains(document.get(StoryDocument.ID))
                            && TELLING.stream().anyMatch(field -> document.getBinaryValue(field) != null)) {
                        found.add(folder + ", segment " + leaf.reader() + ": document " + number);
                    }
                }
            }
            strays(folder, reader.getIndexCommit(), expunged)
                    .forEach(file -> found.add(file + ": an old file of the index"));
        }
        return new IndexTraces(documents, found);
    }

    private static List<Path> strays(Path folder, IndexCommit commit, Instant expunged) throws IOException {
        var used = new HashSet<>(commit.getFileNames());
        used.add(IndexWriter.WRITE_LOCK_NAME);
        try (var files = Files.list(folder)) {
            var strays = new ArrayList<Path>();
            for (var file : files.toList()) {
                if (!used.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(expunged)) {
                    strays.add(file);
                }
            }
            return strays;
        }
    }
}
