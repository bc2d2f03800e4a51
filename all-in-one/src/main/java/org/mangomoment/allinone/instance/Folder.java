package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The data folder of one instance and where everything is below it.
///
/// @param root everything that the instance keeps is below this folder
public record Folder(Path root) {
    /// The broker's log.
    public Path kafka() {
        return root.resolve("kafka");
    }

    /// The search index; may be deleted while the instance is stopped.
    public Path index() {
        return root.resolve("index");
    }

    /// The state of the stream application.
    public Path state() {
        return root.resolve("state");
    }

    /// Log files; they hold no story text.
    public Path logs() {
        return root.resolve("logs");
    }

    /// Secrets of this instance, readable by its owner only.
    public Path secrets() {
        return root.resolve("secrets.json");
    }

    /// Where commands find the running instance.
    public Path running() {
        return root.resolve("running.json");
    }

    /// Takes the folder for this process; the lock ends with the process.
    ///
    /// @throws FolderInUse when another process has it
    public FileLock lock() throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new FolderInUse(root);
        }
        return lock;
    }

    /// Another process uses the folder.
    public static final class FolderInUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FolderInUse(Path root) {
            super("Another mango runs on " + root + "; stop it first, or name another folder with --folder.");
        }
    }
}
