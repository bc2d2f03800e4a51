package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A data folder taken by this process. Only its holder tells others that something runs there (`running.json`), and
/// takes that back. It ends with the process at the latest.
public final class FolderLock implements AutoCloseable {
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Folder folder;
    private final FileLock lock;

    private FolderLock(Folder folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes a folder that exists.
    ///
    /// @throws Folder.FolderInUse when another process has it
    static FolderLock take(Folder folder) throws IOException {
        var channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Somebody may be asking just now whether it is held.
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var lock = tried(channel, false);
            if (lock != null) {
                var taken = new FolderLock(folder, lock);
                taken.withdraw();
                return taken;
            }
            pause();
        }
        channel.close();
        throw new Folder.FolderInUse(folder.root());
    }

    /// Whether any process holds a folder.
    static boolean isHeld(Folder folder) throws IOException {
        if (!Files.isRegularFile(file(folder))) {
            return false;
        }
        try (var channel = FileChannel.open(file(folder), StandardOpenOption.READ)) {
            return tried(channel, true) == null;
        }
    }

    /// Tells the folder's owner that the instance is ready.
    public void announce(Running running) throws IOException {
        PrivateFile.write(folder.running(), running);
    }

    /// Takes back what was told.
    void withdraw() throws IOException {
        Files.deleteIfExists(folder.running());
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }

    private static @Nullable FileLock tried(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path file(Folder folder) {
        return folder.root().resolve("lock");
    }
}
