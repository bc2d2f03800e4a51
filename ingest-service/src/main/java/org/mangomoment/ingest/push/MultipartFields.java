package org.mangomoment.ingest.push;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a posted form as `multipart/form-data` (RFC 7578): its fields; files that come along are passed over.
final class MultipartFields {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,100})\"|([^;\\s\"]{1,100}))");
    private static final Pattern NAME =
            Pattern.compile("(?i)\\r?\\n?content-disposition:[^\\r\\n]*?[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[;\\s]filename\\*?=");
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private MultipartFields() {}

    static StrictJson.Read read(byte[] body, @Nullable String contentType, @Nullable Charset declared) {
        var boundary = BOUNDARY.matcher(String.valueOf(contentType));
        if (!boundary.find()) {
            return new StrictJson.Read.Broken("It is declared as multipart/form-data without a boundary.");
        }
        var delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        // A byte is a character here, so that nothing is lost before the charset is known.
        var text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        var fields = new ArrayList<FormFields.Field>();
        var at = text.indexOf(delimiter);
        while (at >= 0) {
            var begin = at + delimiter.length();
            var end = text.indexOf(delimiter, begin);
            if (end < 0 || fields.size() > FormFields.MOST) {
                break;
            }
            add(fields, text.substring(begin, end));
            at = end;
        }
        if (fields.size() > FormFields.MOST) {
            return new StrictJson.Read.Broken("It has more than " + FormFields.MOST + " fields.");
        }
        return at < 0 || fields.isEmpty()
                ? new StrictJson.Read.Broken(
                        "It is not multipart/form-data: no field between two boundaries was found.")
                : FormFields.told(fields, declared);
    }

    private static void add(List<FormFields.Field> fields, String part) {
        var headers = part.indexOf(END_OF_HEADERS);
        if (headers < 0) {
            return;
        }
        var head = part.substring(0, headers);
        var name = NAME.matcher(head);
        if (name.find() && !FILE.matcher(head).find()) {
            fields.add(new FormFields.Field(
                    bytes(name.group(1)), bytes(part.substring(headers + END_OF_HEADERS.length()))));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
