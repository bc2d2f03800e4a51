package org.mangomoment.runtime.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was done to close a folder to others than its owner.
///
/// @param path     the folder
/// @param possible false where the file system knows no permissions of owners
/// @param changed  files and folders that others could open until now
/// @param foreign  files and folders of somebody else, which only that one can close
public record Tightening(Path path, boolean possible, int changed, int foreign) {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /// Closes a folder and everything below it; what links lead to is left alone.
    public static Tightening of(Path folder) throws IOException {
        var root = folder.toRealPath();
        if (!Files.getFileStore(root).supportsFileAttributeView("posix")) {
            return new Tightening(folder, false, 0, 0);
        }
        var walk = new Walk();
        Files.walkFileTree(root, walk);
        return new Tightening(folder, true, walk.changed, walk.foreign);
    }

    /// The same for a folder that was just made: nobody could see anything in it.
    Tightening ofNew() {
        return new Tightening(path, possible, 0, foreign);
    }

    /// What the owner should know; empty when all was well.
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (!possible) {
            sentences.add("The disk of " + path + " knows no permissions of owners: everybody who can reach it can read"
                    + " the stories. Keep the data on another disk, or keep others away from this one.");
        }
        if (changed > 0) {
            sentences.add("Tightened " + changed + " files and folders in " + path
                    + ": other users of this machine could open them until now.");
        }
        if (foreign > 0) {
            sentences.add(foreign + " files and folders in " + path
                    + " belong to another user, who can read them. Give them to "
                    + System.getProperty("user.name") + ".");
        }
        return sentences;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private int changed;
        private int foreign;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            tighten(folder, FOLDER);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isSymbolicLink()) {
                tighten(file, FILE);
            }
            return FileVisitResult.CONTINUE;
        }

        /// It vanished meanwhile, or is somebody else's.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            foreign += failed instanceof NoSuchFileException ? 0 : 1;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
            return FileVisitResult.CONTINUE;
        }

        private void tighten(Path path, Set<PosixFilePermission> wanted) {
            try {
                if (!wanted.containsAll(Files.getPosixFilePermissions(path))) {
                    Files.setPosixFilePermissions(path, wanted);
                    changed++;
                }
            } catch (NoSuchFileException _) {
                // It vanished meanwhile.
            } catch (IOException _) {
                foreign++;
            }
        }
    }
}
