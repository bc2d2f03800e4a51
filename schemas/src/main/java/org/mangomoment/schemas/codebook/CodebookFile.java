package org.mangomoment.schemas.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mangomoment.schemas.RecordJson;
import org.mangomoment.schemas.RecordReading;

/// The codebook as the JSON file that people edit (docs/codebook.md), from and to the record of the topic `codebooks`,
/// which has the same form.
public final class CodebookFile {
    private static final String BUNDLED = "/codebook/codebook-1.json";
    private static final String PUBLISHED_AT = "publishedAt";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private CodebookFile() {}

    /// The record of a file.
    ///
    /// @throws IllegalArgumentException when it is no codebook; the message says where
    public static org.mangomoment.schemas.Codebook read(String json) {
        try {
            return RecordReading.of(org.mangomoment.schemas.Codebook.class, JSON.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            var why = e instanceof JsonProcessingException broken ? broken.getOriginalMessage() : e.getMessage();
            throw new IllegalArgumentException("not a codebook: " + why, e);
        }
    }

    /// The file of a record.
    public static String text(org.mangomoment.schemas.Codebook codebook) {
        return RecordJson.of(codebook).without(PUBLISHED_AT).toPrettyString();
    }

    /// The codebook that comes with the program.
    public static org.mangomoment.schemas.Codebook bundled() {
        try (var file = Objects.requireNonNull(
                CodebookFile.class.getResourceAsStream(BUNDLED), "the codebook is not on the class path")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the codebook cannot be read from the class path", e);
        }
    }
}
