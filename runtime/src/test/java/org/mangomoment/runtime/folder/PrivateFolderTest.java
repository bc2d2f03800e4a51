package org.mangomoment.runtime.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.lifecycle.CannotStart;

class PrivateFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsItsOwnersAloneAndNothingIsSaidOfIt() throws Exception {
        var folder = temporary.resolve("deep").resolve("data");
        assertThat(new PrivateFolder(folder).prepare().sentences()).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOldFolderIsTightenedOnceWithASentence() throws Exception {
        var folder = temporary.resolve("data");
        var partition = Files.createDirectories(folder.resolve("kafka").resolve("submissions-0"));
        var log = Files.writeString(partition.resolve("00000000000000000000.log"), "synthetic");
        var elsewhere = Files.writeString(temporary.resolve("elsewhere"), "not ours");
        set(elsewhere, "rw-r--r--");
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        for (var each : new Path[] {folder, folder.resolve("kafka"), partition}) {
            set(each, "rwxr-xr-x");
        }
        set(log, "rw-r--r--");

        assertThat(new PrivateFolder(folder).prepare().sentences())
                .singleElement()
                .asString()
                .startsWith("Tightened 4 files and folders in " + folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(partition)).isEqualTo("rwx------");
        assertThat(permissions(log)).isEqualTo("rw-------");
        assertThat(permissions(elsewhere)).as("what a link leads to").isEqualTo("rw-r--r--");
        assertThat(new PrivateFolder(folder).prepare().sentences()).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsToldInASentence() throws Exception {
        var file = Files.writeString(temporary.resolve("data"), "a letter");
        assertThatThrownBy(() -> new PrivateFolder(file).prepare())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file; expected a folder");
        assertThatThrownBy(() -> new PrivateFolder(file.resolve("below")).prepare())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written")
                .hasMessageNotContaining("Exception");
        assertThat(file).hasContent("a letter");
    }

    @Test
    void whatStandsInTheWayIsToldWithoutAnExceptionsName() {
        var folder = Path.of("/srv/stories");
        assertThat(PrivateFolder.cannotStart(folder, new AccessDeniedException("/srv/stories")))
                .hasMessageContaining("permission denied");
        assertThat(PrivateFolder.cannotStart(
                        folder, new FileSystemException("/srv/stories", null, "Read-only file system")))
                .hasMessageContaining("Read-only file system");
        assertThat(PrivateFolder.cannotStart(folder, new IOException("No space left on device")))
                .hasMessageContaining("No space left on device");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
