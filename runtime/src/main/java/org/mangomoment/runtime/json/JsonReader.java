package org.mangomoment.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mangomoment.runtime.http.Refusal;

/// Reads one JSON object and nothing else: valid UTF-8, no name twice in an object, nothing after it, at most
/// 20 levels and 1 MiB.
public final class JsonReader {
    private static final int DEEPEST = 20;
    private static final int LARGEST = 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    /// Reads an object whose fields the caller looks at.
    public static Parsed parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Parsed.Broken("It is larger than 1 MiB.");
        }
        try {
            return MAPPER.readTree(decoded(bytes)) instanceof ObjectNode object
                    ? new Parsed.Whole(object)
                    : new Parsed.Broken("It is not a JSON object.");
        } catch (CharacterCodingException _) {
            return new Parsed.Broken("It is not UTF-8.");
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            return new Parsed.Broken("It is not strict JSON: a fault" + where + " (a name used twice, more than "
                    + DEEPEST + " levels, or broken syntax).");
        }
    }

    /// Reads a request: an object with exactly the fields of a record, as [JsonType] describes them. A component
    /// that is nullable, a list, a map or a boolean may be left out.
    ///
    /// @throws Refusal 400 when it is no JSON object; 422 naming every field that is missing, unknown or of a
    ///                 wrong type
    public static <R extends Record> R read(byte[] bytes, Class<R> type) {
        return switch (parse(bytes)) {
            case Parsed.Broken(var why) ->
                throw new Refusal(400, "Not JSON", "The body cannot be used; expected one JSON object. " + why);
            case Parsed.Whole(var object) -> new RecordFields().read(object, type);
        };
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
