package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.allinone.instance.Running.NotRunning;

/// Where an instance is looked for when nobody says where it is: the folders that `mango up` and `mango demo` take by
/// themselves.
public final class UsualFolders {
    /// Of `mango up`.
    public static final String DATA = "mango-data";

    /// Of `mango demo`.
    public static final String DEMO = "mango-demo";

    private UsualFolders() {}

    /// The one on which something runs.
    ///
    /// @param parent the working folder
    /// @throws NotRunning when there is none, or more than one
    public static Folder running(Path parent) throws IOException {
        List<Folder> held = new ArrayList<>();
        for (var name : List.of(DATA, DEMO)) {
            var folder = Folder.at(parent.resolve(name));
            if (FolderLock.isHeld(folder)) {
                held.add(folder);
            }
        }
        return switch (held.size()) {
            case 1 -> held.getFirst();
            case 0 ->
                throw new NotRunning("Nothing runs on " + DATA + " or " + DEMO + " in "
                        + parent.toAbsolutePath().normalize()
                        + ". Start './mango up' or './mango demo', or name the folder of a running instance with"
                        + " --folder.");
            default ->
                throw new NotRunning("More than one instance runs here, on "
                        + held.stream()
                                .map(folder -> folder.root().getFileName().toString())
                                .collect(Collectors.joining(" and "))
                        + ". Say which one is meant with --folder.");
        };
    }
}
