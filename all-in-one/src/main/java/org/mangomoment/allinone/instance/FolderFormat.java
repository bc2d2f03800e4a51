package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mangomoment.runtime.lifecycle.CannotStart;

/// How the records of a data folder are written: a number in its file `format`. Folders of before 0.1.0 have none.
final class FolderFormat {
    /// Grows when records that stand in a folder can be read no more; changes that the history of the schemas bridges
    /// leave it as it is.
    private static final int CURRENT = 1;

    private FolderFormat() {}

    /// Marks a new folder, and refuses one whose records this version would not understand.
    ///
    /// @throws CannotStart when it was written by an earlier or a later version, or its mark is damaged
    static void check(Folder folder) throws IOException {
        if (Files.exists(folder.format())) {
            checkMark(folder.format());
        } else if (Files.exists(folder.kafka())) {
            throw new CannotStart(folder.root() + " holds data of a version before 0.1.0; expected format " + CURRENT
                    + ". Earlier data cannot be read: name another folder with --folder and hand the stories in again,"
                    + " or run the version that wrote it.");
        } else {
            PrivateFile.write(folder.format(), (CURRENT + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void checkMark(Path file) throws IOException {
        var mark = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!mark.matches("[1-9][0-9]{0,5}")) {
            throw new CannotStart(file + " is damaged; expected the number of a format, and nothing else. Put it back"
                    + " from a backup.");
        }
        if (Integer.parseInt(mark) != CURRENT) {
            throw new CannotStart(file + " says format " + mark + "; expected format " + CURRENT
                    + ". Run the version that wrote the folder, or name another folder with --folder.");
        }
    }
}
