package org.mangomoment.search.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// What the files of an index of sentences still hold of stories: documents that are deleted but not merged
/// away count, since their vectors are in the files. Reads the last commit beside a running writer.
public final class SentenceTraces {
    private SentenceTraces() {}

    /// The documents of stories, each with where it is; none where there is no index.
    public static List<String> of(Path folder, Set<String> ids) throws IOException {
        var found = new ArrayList<String>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return found;
            }
            try (var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    var stored = leaf.reader().storedFields();
                    for (var number = 0; number < leaf.reader().maxDoc(); number++) {
                        if (ids.contains(SentenceDocument.story(stored.document(number)))) {
                            found.add(folder + ", segment " + leaf.reader() + ": document " + number);
                        }
                    }
                }
            }
        }
        return found;
    }
}
