package org.mangomoment.ingest.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Reads a posted form (`application/x-www-form-urlencoded`, UTF-8) as a flat object of texts; a field that comes
/// several times is a list.
final class FormFields {
    private static final int MOST = 500;

    private FormFields() {}

    static StrictJson.Read read(byte[] body) {
        var object = JsonNodeFactory.instance.objectNode();
        var pairs = new String(body, StandardCharsets.US_ASCII).split("&", MOST + 1);
        if (pairs.length > MOST) {
            return new StrictJson.Read.Broken("It has more than " + MOST + " fields.");
        }
        try {
            for (var pair : pairs) {
                var equals = pair.indexOf('=');
                if (equals > 0) {
                    add(object, decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException _) {
            return new StrictJson.Read.Broken("It is not a form: a % without two hexadecimal digits.");
        }
        return new StrictJson.Read.Told(object);
    }

    private static void add(ObjectNode object, String name, String value) {
        switch (object.get(name)) {
            case null -> object.put(name, value);
            case ArrayNode several -> several.add(value);
            case TextNode first ->
                object.set(name, JsonNodeFactory.instance.arrayNode().add(first).add(value));
            default -> throw new IllegalStateException("A form has texts and lists only.");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
