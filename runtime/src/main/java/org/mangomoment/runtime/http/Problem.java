package org.mangomoment.runtime.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What went wrong with a request, as RFC 9457 problem details (`application/problem+json`).
///
/// @param status HTTP status
/// @param title  short and the same for each kind of problem
/// @param detail what was found, what was expected and what to do, without repeating content
/// @param fields problems of single fields, in order; empty when none
/// @param after  seconds after which a retry makes sense (`Retry-After`); 0 for none
public record Problem(int status, String title, String detail, List<Field> fields, int after) {
    /// A problem with one field.
    ///
    /// @param field   the field's name in the request
    /// @param message what was found and what was expected
    public record Field(String field, String message) {}

    public Problem {
        fields = List.copyOf(fields);
    }

    /// A problem without fields.
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of(), 0);
    }

    /// Status 422, because of single fields.
    public static Problem ofFields(List<Field> fields) {
        return new Problem(422, "Fields cannot be used", "See 'errors' for each field.", fields, 0);
    }

    /// The members of the JSON document.
    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        if (!fields.isEmpty()) {
            members.put("errors", fields);
        }
        return members;
    }
}
