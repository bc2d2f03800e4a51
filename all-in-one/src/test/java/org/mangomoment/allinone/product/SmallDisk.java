package org.mangomoment.allinone.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// A real small disk: a file system in memory, mounted on a folder. Only root may, and not in every container.
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Whether one can be mounted here.
    public static boolean possible() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("mango-mount");
        try {
            var mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) == 0;
            if (mounted) {
                run("umount", folder.toString());
            }
            return mounted;
        } finally {
            Files.delete(folder);
        }
    }

    /// Mounts one on an empty folder.
    public static SmallDisk mounted(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
            throw new IOException("No file system could be mounted on " + folder);
        }
        return new SmallDisk(folder);
    }

    /// Writes a file that leaves so many bytes, or makes it longer where others have made room since.
    public Path fill(long left) throws IOException {
        var filler = folder.resolve("filler");
        var free = Files.getFileStore(folder).getUsableSpace();
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var piece = new byte[64 * 1024];
            for (var written = 0L; written < free - left; written += piece.length) {
                out.write(piece);
            }
        }
        return filler;
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", folder.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException _) {
            return -1;
        }
    }
}
