package org.mangomoment.allinone.instance;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mangomoment.runtime.lifecycle.CannotStart;

/// A small file that only its owner may read, written whole or not at all.
final class PrivateFile {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PrivateFile() {}

    static void write(Path file, Object content) throws IOException {
        write(file, JSON.writeValueAsBytes(content));
    }

    /// The draft is made readable for its owner only, as every temporary file of Java, and keeps that.
    static void write(Path file, byte[] content) throws IOException {
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// @param advice what to do when the file is damaged
    static <T> T read(Path file, Class<T> type, String advice) throws IOException {
        try {
            var read = JSON.readValue(Files.readAllBytes(file), type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException _) {
            // Its message would repeat what stands in the file.
        }
        throw new CannotStart(file + " is damaged or was cut off. " + advice);
    }
}
