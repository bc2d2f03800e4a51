package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.mangomoment.ingest.channel.Bearer;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// Reads what a channel sends as an object of the push form: as it is, or by the channel's mapping. Thread-safe.
final class StoryBody {
    static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final StrictJson json = new StrictJson();

    /// One story as the body of a request.
    ///
    /// @throws Refusal 415 when it is declared as something else
    StrictJson.Read read(Context context, Bearer bearer, byte[] body) {
        var type = type(context);
        if (bearer.mapping() != null && type.equals(FORM)) {
            return mapped(FormFields.read(body), bearer);
        }
        if (!type.equals(JSON)) {
            var expected = bearer.mapping() == null ? JSON : JSON + " or " + FORM;
            throw new Refusal(
                    415, "Another content type", "The body is not declared as " + expected + ", as expected.");
        }
        return read(bearer, body);
    }

    /// One story as JSON.
    StrictJson.Read read(Bearer bearer, byte[] body) {
        return mapped(json.read(body), bearer);
    }

    private static StrictJson.Read mapped(StrictJson.Read read, Bearer bearer) {
        return switch (read) {
            case StrictJson.Read.Broken broken -> broken;
            case StrictJson.Read.Told told -> mapped(told, bearer);
        };
    }

    private static StrictJson.Read.Told mapped(StrictJson.Read.Told told, Bearer bearer) {
        return switch (bearer.mapping()) {
            case null -> told;
            case MappingRead.Usable(var mapping) -> {
                var mapped = mapping.apply(told.object());
                yield new StrictJson.Read.Told(mapped.story(), mapped.reasons(), mapped.warnings());
            }
            case MappingRead.Unusable _ ->
                throw new Refusal(new Problem(
                        422,
                        "The channel's mapping cannot be used",
                        "Ask the steward to open the channel again with a mapping that can be used.",
                        List.of(new Problem.Field("mapping", "cannot be used")),
                        0));
        };
    }

    /// What the body is declared as, in lower case and without parameters; empty when it is not declared.
    static String type(Context context) {
        // Not Context#contentType: it fails on a charset with a strange name.
        var told = context.header("Content-Type");
        return told == null ? "" : told.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
