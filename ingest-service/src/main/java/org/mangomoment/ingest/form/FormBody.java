package org.mangomoment.ingest.form;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;

/// The fields of a posted form (`application/x-www-form-urlencoded`, UTF-8). Of a field that comes twice the first
/// counts.
record FormBody(Map<String, String> fields) {
    FormBody {
        fields = Map.copyOf(fields);
    }

    /// @param largest largest body, in bytes
    static FormBody of(Context context, int largest) throws IOException {
        var bytes = context.req().getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new Refusal(413, "Too large", "The form is larger than " + largest + " bytes.");
        }
        var fields = new HashMap<String, String>();
        for (var pair : new String(bytes, StandardCharsets.UTF_8).split("&", 200)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new FormBody(fields);
    }

    /// What was typed; empty when nothing was.
    String typed(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean ticked(String name) {
        return !typed(name).isEmpty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
