package org.mangomoment.allinone.kept;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.mangomoment.allinone.product.Desk;

/// The files of the folder, packed, and beside them what an instance on it answered when they were made.
final class KeptFolder {
    /// What cannot be made again from the rest.
    private static final List<String> PARTS = List.of("format", "secrets.json", "kafka");

    private static final String FILES = "/folders/version-1.zip";
    private static final String ANSWERS = "/folders/version-1.json";
    private static final Path RESOURCES = Path.of("src/test/resources");

    private KeptFolder() {}

    /// Unpacks a copy.
    static void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(Objects.requireNonNull(KeptFolder.class.getResourceAsStream(FILES)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /// What was answered.
    static JsonNode answers() throws IOException {
        try (var file = Objects.requireNonNull(KeptFolder.class.getResourceAsStream(ANSWERS))) {
            return Desk.JSON.readTree(file);
        }
    }

    /// Makes both anew from a folder that no instance runs on.
    static void pack(Path folder, JsonNode answers) throws IOException {
        var files = RESOURCES.resolve(FILES.substring(1));
        Files.createDirectories(files.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(files))) {
            for (var part : PARTS) {
                add(folder, folder.resolve(part), zip);
            }
        }
        Files.writeString(RESOURCES.resolve(ANSWERS.substring(1)), answers.toPrettyString() + "\n");
    }

    private static void add(Path folder, Path part, ZipOutputStream zip) throws IOException {
        try (var files = Files.walk(part)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }
}
