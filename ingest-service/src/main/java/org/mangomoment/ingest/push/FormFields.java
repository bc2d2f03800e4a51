package org.mangomoment.ingest.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a posted form (`application/x-www-form-urlencoded`) as a flat object of texts; a field that comes several
/// times is a list.
final class FormFields {
    static final int MOST = 500;

    /// Where a page may say itself how it wrote the form (HTML, "the field named _charset_").
    private static final String OWN_CHARSET = "_charset_";

    /// A field as it was sent.
    record Field(byte[] name, byte[] value) {}

    private FormFields() {}

    /// @param declared what the content type says; null when it says nothing
    static StrictJson.Read read(byte[] body, @Nullable Charset declared) {
        var pairs = new String(body, StandardCharsets.ISO_8859_1).split("&", MOST + 1);
        if (pairs.length > MOST) {
            return new StrictJson.Read.Broken("It has more than " + MOST + " fields.");
        }
        var fields = new ArrayList<Field>();
        try {
            for (var pair : pairs) {
                var equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.add(new Field(bytes(pair.substring(0, equals)), bytes(pair.substring(equals + 1))));
                }
            }
        } catch (IllegalArgumentException _) {
            return new StrictJson.Read.Broken("It is not a form: a % without two hexadecimal digits.");
        }
        return told(fields, declared);
    }

    /// The fields as an object, read in the charset that they were written in.
    static StrictJson.Read told(List<Field> fields, @Nullable Charset declared) {
        var all = new ByteArrayOutputStream();
        fields.forEach(field -> {
            all.writeBytes(field.name());
            all.writeBytes(field.value());
        });
        var own = fields.stream()
                .filter(field -> OWN_CHARSET.equals(BodyText.ascii(field.name())))
                .map(field -> BodyText.charset(BodyText.ascii(field.value())).orElse(null))
                .findFirst()
                .orElse(null);
        var charset = BodyText.charsetOf(all.toByteArray(), declared == null ? own : declared);
        var object = JsonNodeFactory.instance.objectNode();
        fields.forEach(field ->
                add(object, BodyText.decoded(field.name(), charset), BodyText.decoded(field.value(), charset)));
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

    /// @throws IllegalArgumentException for a % without two hexadecimal digits
    private static byte[] bytes(String written) {
        var bytes = new ByteArrayOutputStream(written.length());
        for (var at = 0; at < written.length(); at++) {
            var character = written.charAt(at);
            if (character != '%') {
                bytes.write(character == '+' ? ' ' : character);
            } else if (at + 2 < written.length()) {
                bytes.write(HexFormat.fromHexDigits(written, at + 1, at + 3));
                at += 2;
            } else {
                throw new IllegalArgumentException("cut off");
            }
        }
        return bytes.toByteArray();
    }
}
