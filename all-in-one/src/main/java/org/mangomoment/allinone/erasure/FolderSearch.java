package org.mangomoment.allinone.erasure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Searches every file below a folder: its bytes as they are, and what they hold where a file is compressed. When
/// a file vanishes meanwhile it may have got another name, so the folder is listed once more.
final class FolderSearch {
    private final ByteSearch sequences;
    private final List<String> found = new ArrayList<>();
    private long files;
    private long bytes;
    private long segments;
    private long records;

    private FolderSearch(ByteSearch sequences) {
        this.sequences = sequences;
    }

    /// What was looked at and found.
    ///
    /// @param records records decoded from Kafka's segments
    /// @param found   files that hold something, each with where in it; nothing of the story
    record Searched(long files, long bytes, long segments, long records, List<String> found) {
        Searched {
            found = List.copyOf(found);
        }
    }

    static Searched of(Path folder, ByteSearch sequences) throws IOException {
        var search = new FolderSearch(sequences);
        var seen = new HashSet<Path>();
        var again = true;
        while (again) {
            again = search.newFiles(folder, seen);
        }
        return new Searched(search.files, search.bytes, search.segments, search.records, search.found);
    }

    /// @return whether something vanished before it was searched
    private boolean newFiles(Path folder, Set<Path> seen) throws IOException {
        var listed = Listing.of(folder);
        var vanished = listed.vanished();
        for (var file : listed.files()) {
            try {
                if (seen.add(file)) {
                    file(file);
                }
            } catch (NoSuchFileException _) {
                files--;
                vanished = true;
            }
        }
        return vanished;
    }

    private void file(Path file) throws IOException {
        files++;
        bytes += Files.size(file);
        try (var in = Files.newInputStream(file)) {
            if (sequences.in(in)) {
                found.add(file + ": in its bytes");
            }
        }
        if (SegmentFile.is(file)) {
            segments++;
            var read = SegmentFile.search(file, sequences);
            records += read.records();
            if (read.hit()) {
                found.add(file + ": in a compressed record");
            }
        } else if (file.getFileName().toString().endsWith(".gz")) {
            try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                if (sequences.in(in)) {
                    found.add(file + ": in its compressed content");
                }
            }
        }
    }
}
