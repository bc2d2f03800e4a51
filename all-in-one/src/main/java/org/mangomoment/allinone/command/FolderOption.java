package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.instance.Running;
import picocli.CommandLine.Option;

/// `--folder DIR`: the data folder, and by it the instance that runs on it.
final class FolderOption {
    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = "mango-data",
            description = "The data folder (default: ${DEFAULT-VALUE}).")
    Path root = Path.of("mango-data");

    Folder folder() {
        return new Folder(root.toAbsolutePath().normalize());
    }

    Running running() throws IOException {
        return Running.find(folder());
    }
}
