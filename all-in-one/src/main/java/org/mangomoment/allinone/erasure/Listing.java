package org.mangomoment.allinone.erasure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files below a folder that a running instance writes to: Kafka and Lucene remove files and folders while they are
/// listed.
///
/// @param files    regular files that were there
/// @param vanished whether something went while it was looked at
record Listing(List<Path> files, boolean vanished) {
    Listing {
        files = List.copyOf(files);
    }

    static Listing of(Path folder) throws IOException {
        var walk = new Walk();
        Files.walkFileTree(folder, walk);
        return new Listing(walk.files, walk.vanished);
    }

    /// What goes is noted; every other trouble ends the walk, for a file that cannot be read may hold something.
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private boolean vanished;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            return gone(failed);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
            return failed == null ? FileVisitResult.CONTINUE : gone(failed);
        }

        private FileVisitResult gone(IOException failed) throws IOException {
            if (!(failed instanceof NoSuchFileException)) {
                throw failed;
            }
            vanished = true;
            return FileVisitResult.CONTINUE;
        }
    }
}
