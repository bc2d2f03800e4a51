package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.intake.Revision;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// Reads what a channel sends as an object of the push form: as it is, or by the channel's mapping. Thread-safe.
final class StoryBody {
    static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String MULTIPART = "multipart/form-data";
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    private final StrictJson json = new StrictJson();

    /// One story as the body of a request.
    ///
    /// @throws Refusal 415 when it is declared as something else, compressed, or in a charset that nobody knows
    StrictJson.Read read(Context context, Caller caller, byte[] body) {
        var type = type(context);
        refuseCompressed(context, body);
        var mapped = caller.mapping() != null;
        if (!isJson(type) && !(mapped && (type.equals(FORM) || type.equals(MULTIPART)))) {
            var expected = mapped ? JSON + ", " + FORM + " or " + MULTIPART : JSON;
            throw another(
                    (type.isEmpty() ? "The body is not declared as anything" : "The body is declared as '" + type + "'")
                            + "; expected the header Content-Type: " + expected + "."
                            + (mapped ? "" : " Forms are taken from channels that have a mapping (docs/mapping.md)."));
        }
        var declared = declared(context);
        if (type.equals(MULTIPART)) {
            return mapped(MultipartFields.read(body, context.header("Content-Type"), declared), caller);
        }
        return type.equals(FORM)
                ? mapped(FormFields.read(body, declared), caller)
                : read(
                        caller,
                        declared == null || declared.equals(StandardCharsets.UTF_8) ? body : utf8(body, declared));
    }

    /// Also the names that tools give it: `text/json`, `application/vnd.api+json` (RFC 6839, 3.1).
    private static boolean isJson(String type) {
        return type.equals(JSON)
                || type.equals("text/json")
                || (type.startsWith("application/") && type.endsWith("+json"));
    }

    private static byte[] utf8(byte[] body, Charset declared) {
        return BodyText.decoded(body, BodyText.charsetOf(body, declared)).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset declared(Context context) {
        var parameter = CHARSET.matcher(String.valueOf(context.header("Content-Type")));
        if (!parameter.find()) {
            return null;
        }
        return BodyText.charset(parameter.group(1))
                .orElseThrow(() -> another(
                        "The body is declared in a charset that is not known here; expected charset=utf-8, or none."));
    }

    /// What says that it is compressed is refused before; some programs do not say it.
    private static void refuseCompressed(Context context, byte[] body) {
        if (body.length > 1 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B) {
            context.header("Accept-Encoding", "identity");
            throw another("The body is compressed; send it as it is, without Content-Encoding.");
        }
    }

    private static Refusal another(String why) {
        return new Refusal(415, "Another content type", why);
    }

    /// One story as JSON.
    StrictJson.Read read(Caller caller, byte[] body) {
        return mapped(json.read(body), caller);
    }

    private static StrictJson.Read mapped(StrictJson.Read read, Caller caller) {
        return switch (read) {
            case StrictJson.Read.Broken broken -> broken;
            case StrictJson.Read.Passed passed -> passed;
            case StrictJson.Read.Told told -> mapped(told, caller);
        };
    }

    private static StrictJson.Read mapped(StrictJson.Read.Told told, Caller caller) {
        return switch (caller.mapping()) {
            case null -> told;
            case MappingRead.Usable(var mapping) -> {
                var passed = mapping.passes(told.object());
                if (passed.isPresent()) {
                    yield new StrictJson.Read.Passed(passed.get());
                }
                var mapped = mapping.apply(told.object());
                var revision = new Revision(mapping.version(told.object()).orElse(null));
                yield new StrictJson.Read.Told(mapped.story(), mapped.reasons(), mapped.warnings(), revision);
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
