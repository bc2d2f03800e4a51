package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.mangomoment.runtime.folder.PrivateFolder;

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

    /// Exports that wait to be fetched; emptied at every start.
    public Path exports() {
        return root.resolve("exports");
    }

    /// The state of the stream application.
    public Path state() {
        return root.resolve("state");
    }

    /// Log files; they hold no story text.
    public Path logs() {
        return root.resolve("logs");
    }

    /// How its records are written.
    Path format() {
        return root.resolve("format");
    }

    /// Secrets of this instance, readable by its owner only.
    public Path secrets() {
        return root.resolve("secrets.json");
    }

    /// Settings of the services, when there are any.
    public Path settings() {
        return root.resolve("settings.conf");
    }

    /// Where commands find the running instance.
    public Path running() {
        return root.resolve("running.json");
    }

    /// The folder of a path that somebody gave, wherever the process works later.
    public static Folder at(Path path) {
        return new Folder(path.toAbsolutePath().normalize());
    }

    /// Makes the folder, or closes it to everybody but its owner with all that is below it.
    ///
    /// @param say is told what was found
    /// @throws org.mangomoment.runtime.lifecycle.CannotStart when nothing can be written there
    public void prepare(Consumer<String> say) {
        new PrivateFolder(root).prepare().sentences().forEach(say);
    }

    /// Takes the folder for this process.
    ///
    /// @throws FolderInUse when another process has it
    public FolderLock lock() throws IOException {
        return FolderLock.take(this);
    }

    /// Another process uses the folder.
    public static final class FolderInUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FolderInUse(Path root) {
            super("Another mango runs on " + root + "; stop it first, or name another folder with --folder.");
        }
    }
}
