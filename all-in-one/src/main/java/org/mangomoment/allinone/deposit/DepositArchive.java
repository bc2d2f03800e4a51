package org.mangomoment.allinone.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A deposit as `mango export --format deposit` writes it, opened for reading. Used by one thread.
public final class DepositArchive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 16;
    private static final String SUMS = "SHA256SUMS";

    private final ZipFile zip;
    private final Map<String, String> descriptions = new TreeMap<>();

    private DepositArchive(ZipFile zip) {
        this.zip = zip;
    }

    /// Opens it and checks every file against its SHA-256.
    ///
    /// @throws CannotDeposit when it is none, or is damaged
    public static DepositArchive open(Path file) throws IOException {
        DepositArchive archive;
        try {
            archive = new DepositArchive(new ZipFile(file.toFile(), UTF_8));
        } catch (ZipException broken) {
            throw noDeposit(file);
        }
        try {
            archive.check();
            for (var entity : archive.json("ro-crate-metadata.json").path("@graph")) {
                archive.descriptions.put(
                        entity.path("@id").asText(), entity.path("description").asText());
            }
            return archive;
        } catch (FileNotFoundException | ZipException broken) {
            archive.close();
            throw noDeposit(file);
        } catch (IOException | CannotDeposit broken) {
            archive.close();
            throw broken;
        }
    }

    private static CannotDeposit noDeposit(Path file) {
        return new CannotDeposit(
                file + " is no deposit: it is damaged, or was not written by mango export --format deposit.");
    }

    private void check() throws IOException {
        var wanted = new LinkedHashMap<String, String>();
        for (var line : text(SUMS).lines().toList()) {
            var parts = line.split("  ", 2);
            wanted.put(parts[parts.length - 1], parts[0]);
        }
        for (var path : paths()) {
            if (!path.equals(SUMS) && !digest(path, "SHA-256").equals(wanted.remove(path))) {
                throw new CannotDeposit(path + " in the archive is not what " + SUMS + " says; export it again.");
            }
        }
        if (!wanted.isEmpty()) {
            throw new CannotDeposit("The archive lacks " + String.join(", ", wanted.keySet()) + "; export it again.");
        }
    }

    /// Paths of its files, in its order.
    public List<String> paths() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /// Bytes of a file.
    long length(String path) throws IOException {
        return entry(path).getSize();
    }

    /// What is in a file, in a sentence; empty for what is not described.
    String description(String path) {
        return descriptions.getOrDefault(path, "");
    }

    /// A file's bytes.
    InputStream content(String path) throws IOException {
        return zip.getInputStream(entry(path));
    }

    /// A file that holds JSON.
    JsonNode json(String path) throws IOException {
        return JSON.readTree(text(path));
    }

    /// The hash of a file in lower-case hexadecimal digits.
    ///
    /// @param algorithm `MD5`, `SHA-1`, `SHA-256` or `SHA-512`
    String digest(String path, String algorithm) throws IOException {
        try (var in = content(path)) {
            var digest = MessageDigest.getInstance(algorithm);
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException unknown) {
            throw new CannotDeposit("The archive computes hashes by " + algorithm + ", which is not known here.");
        }
    }

    private String text(String path) throws IOException {
        try (var in = content(path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private ZipEntry entry(String path) throws FileNotFoundException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
