package org.mangomoment.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of an index and what its last commit says. An index is a cache of the log: a commit that is
/// missing, damaged or of another format is thrown away, and everything is read again.
public final class IndexFolder {
    /// Of the index of stories. Raise it whenever documents are written differently.
    static final String FORMAT = "12";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String FORMAT_KEY = "format";
    private static final String MAPPINGS_KEY = "mappings";
    private static final String OFFSET_KEY = "offset:";

    private final Path folder;
    private final Directory directory;
    private final String format;

    private IndexFolder(Path folder, Directory directory, String format) {
        this.folder = folder;
        this.directory = directory;
        this.format = format;
    }

    /// Opens a folder, which is made when it is missing.
    ///
    /// @param format how documents are written now
    public static IndexFolder open(Path folder, String format) {
        try {
            return new IndexFolder(folder, FSDirectory.open(folder), format);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index folder " + folder + " cannot be opened", unusable);
        }
    }

    /// Lucene's view of it.
    public Directory directory() {
        return directory;
    }

    /// Leaves either a sound commit of our format or an empty folder.
    ///
    /// @return the offset after the last record in the commit, per partition; empty for an empty folder
    /// @throws LockObtainFailedException when another process uses the folder
    public Map<TopicPartition, Long> prepare() throws IOException {
        Files.createDirectories(folder);
        try {
            if (DirectoryReader.indexExists(directory) && sound()) {
                return positions();
            }
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn(
                    "The index is damaged ({}); it is built again from the log",
                    damaged.getClass().getSimpleName());
        }
        empty();
        return Map.of();
    }

    /// What a commit must carry.
    ///
    /// @param mappings the stamp of the mappings with which decisions were counted; empty for none
    public Map<String, String> commitData(Map<TopicPartition, Long> positions, String mappings) {
        var data = new HashMap<String, String>();
        data.put(FORMAT_KEY, format);
        data.put(MAPPINGS_KEY, mappings);
        positions.forEach((partition, offset) ->
                data.put(OFFSET_KEY + partition.topic() + ":" + partition.partition(), Long.toString(offset)));
        return data;
    }

    /// The stamp of the mappings with which the decisions of a commit were counted; empty for none.
    static String mappings(IndexCommit commit) throws IOException {
        return commit.getUserData().getOrDefault(MAPPINGS_KEY, "");
    }

    /// Ends the use of it.
    public void close() throws IOException {
        directory.close();
    }

    private boolean sound() throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var written = reader.getIndexCommit().getUserData().get(FORMAT_KEY);
            if (!format.equals(written)) {
                LOG.info("The index has format {}, expected {}; it is built again from the log", written, format);
                return false;
            }
        }
        try (var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (check.checkIndex().clean) {
                return true;
            }
        }
        LOG.warn("A checksum of the index does not fit; it is built again from the log");
        return false;
    }

    private Map<TopicPartition, Long> positions() throws IOException {
        var positions = new HashMap<TopicPartition, Long>();
        try (var reader = DirectoryReader.open(directory)) {
            reader.getIndexCommit().getUserData().forEach((key, value) -> {
                if (key.startsWith(OFFSET_KEY)) {
                    var colon = key.lastIndexOf(':');
                    var topic = key.substring(OFFSET_KEY.length(), colon);
                    var partition = Integer.parseInt(key.substring(colon + 1));
                    positions.put(new TopicPartition(topic, partition), Long.parseLong(value));
                }
            });
        }
        return positions;
    }

    /// Puts the files of another folder in the place of its own. No writer may be open on either. A crash in the
    /// middle leaves a damaged index, which is built again.
    ///
    /// @param other on the same disk
    void takeFrom(Path other) throws IOException {
        empty();
        try (var from = FSDirectory.open(other)) {
            for (var file : from.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.move(other.resolve(file), folder.resolve(file));
                }
            }
        }
        directory.syncMetaData();
        delete(other);
    }

    /// Deletes a folder that no writer is open on, with its files.
    static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void empty() throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }
}
