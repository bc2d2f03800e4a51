package org.mangomoment.runtime.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.mangomoment.runtime.lifecycle.CannotStart;

/// A folder in which only its owner reads and writes: folders 0700, files 0600.
public final class PrivateFolder {
    /// Without so much room nothing is started: the broker would end the process in the middle of its start.
    private static final long LEAST_ROOM = 64L << 20;

    private final Path path;

    /// @param path need not exist
    public PrivateFolder(Path path) {
        this.path = path;
    }

    /// Makes it, or closes one that is there to others, with everything below it.
    ///
    /// @throws CannotStart when it cannot be written
    public Tightening prepare() {
        try {
            if (Files.isRegularFile(path)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            var isNew = !Files.exists(path);
            Files.createDirectories(path);
            var tightening = Tightening.of(path);
            tryToWrite();
            return isNew ? tightening.ofNew() : tightening;
        } catch (IOException failed) {
            throw cannotStart(path, failed);
        }
    }

    /// What stands in the way, as a sentence.
    public static CannotStart cannotStart(Path path, IOException failed) {
        return new CannotStart(
                switch (failed) {
                    case FileAlreadyExistsException _ ->
                        path + " is a file; expected a folder. Name another, or move the file away.";
                    case FileSystemException system ->
                        "The folder " + path + " cannot be written (" + reason(system) + "); expected a folder of "
                                + System.getProperty("user.name")
                                + " with room on its disk. Name another, or mend that one.";
                    case IOException other ->
                        "The folder " + path + " cannot be written (" + other.getMessage()
                                + "); expected a folder with room on its disk.";
                });
    }

    private static String reason(FileSystemException failed) {
        return Objects.requireNonNullElse(failed.getReason(), "permission denied");
    }

    private void tryToWrite() throws IOException {
        var room = Files.getFileStore(path).getUsableSpace();
        if (room < LEAST_ROOM) {
            throw new CannotStart("The disk of " + path + " is full: " + (room >> 20) + " MB are free, and at least "
                    + (LEAST_ROOM >> 20)
                    + " MB are needed to start. Make room there, or name a folder on another disk.");
        }
        var trial = Files.createTempFile(path, "trial", ".tmp");
        try {
            Files.write(trial, new byte[4096]);
        } finally {
            Files.deleteIfExists(trial);
        }
    }
}
