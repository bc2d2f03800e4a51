package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ValueKind;

/// What a field of the push form holds, and how a stranger's value becomes that.
enum FieldKind {
    /// Text: numbers and answers are written out, several are joined.
    TEXT {
        @Override
        JsonNode of(JsonNode told) {
            return scalarOrList(told) ? TextNode.valueOf(written(told)) : told;
        }
    },
    /// A year, or a date in it.
    NUMBER {
        @Override
        JsonNode of(JsonNode told) {
            return ToldDate.of(told.asText())
                    .<JsonNode>map(date -> IntNode.valueOf(date.year()))
                    .orElse(told);
        }
    },
    /// True or false, which [MappedReading] makes of answers.
    ANSWER {
        @Override
        JsonNode of(JsonNode told) {
            return told;
        }
    };

    /// The value as this kind, or as it was when it cannot be.
    abstract JsonNode of(JsonNode told);

    static FieldKind of(String field) {
        if (field.startsWith(Mapping.CONSENT)) {
            return ANSWER;
        }
        var isYear = StoryField.of(field)
                .filter(known -> known.kind() instanceof ValueKind.Year)
                .isPresent();
        return isYear ? NUMBER : TEXT;
    }

    private static boolean scalarOrList(JsonNode told) {
        return told.isValueNode()
                || (told.isArray()
                        && StreamSupport.stream(told.spliterator(), false).allMatch(JsonNode::isValueNode));
    }

    private static String written(JsonNode told) {
        return told.isArray()
                ? StreamSupport.stream(told.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : told.asText();
    }
}
