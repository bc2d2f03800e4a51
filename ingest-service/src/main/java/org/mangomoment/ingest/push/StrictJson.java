package org.mangomoment.ingest.push;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Revision;

/// Reads one JSON object and nothing else: UTF-8 without faults, no name twice, nothing after it, at most 20 levels.
/// Thread-safe.
final class StrictJson {
    private static final int DEEPEST = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The object, or why there is none.
    sealed interface Read {
        /// An object was read.
        ///
        /// @param object   of the push form
        /// @param reasons  why it cannot be taken, found on the way to that form
        /// @param warnings what was left out on the way
        /// @param revision which state of a response it is, when tools send several; null when they do not
        record Told(
                ObjectNode object,
                List<Reason> reasons,
                List<Reason> warnings,
                @Nullable Revision revision) implements Read {
            public Told {
                reasons = List.copyOf(reasons);
                warnings = List.copyOf(warnings);
            }

            Told(ObjectNode object) {
                this(object, List.of(), List.of(), null);
            }
        }

        /// It is nothing that is to be kept: a ping of the tool, or an event that does not count.
        record Passed(String why) implements Read {}

        /// It is not what was expected; in words, without the content.
        record Broken(String why) implements Read {}
    }

    Read read(byte[] bytes) {
        try {
            var text = decoded(bytes);
            return object(mapper.readTree(text));
        } catch (CharacterCodingException _) {
            return new Read.Broken("It is not UTF-8.");
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            return new Read.Broken("It is not strict JSON: a fault" + where + " (a name used twice, more than "
                    + DEEPEST + " levels, or broken syntax).");
        }
    }

    private static Read object(JsonNode node) {
        return node instanceof ObjectNode object
                ? new Read.Told(object)
                : new Read.Broken("It is not a JSON object, which a story is.");
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
