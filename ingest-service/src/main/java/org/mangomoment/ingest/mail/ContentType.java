package org.mangomoment.ingest.mail;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/// A header of the form `value; name=value; ...`, with RFC 2231 names put together.
record ContentType(String value, Map<String, String> parameters) {
    static ContentType of(Headers headers) {
        return of(headers, "Content-Type");
    }

    static ContentType of(Headers headers, String name) {
        var body = headers.first(name);
        if (body.isEmpty()) {
            return new ContentType("", Map.of());
        }
        var raw = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, body.get()));
        var mapping = new MimeParameterMapping();
        raw.getParams()
                .forEach(pair -> mapping.addParameter(pair.getName(), pair.getValue() == null ? "" : pair.getValue()));
        var parameters = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        parameters.putAll(mapping.getParameters());
        return new ContentType(raw.getValue() == null ? "" : raw.getValue().strip(), parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    boolean says(String name, String value) {
        return parameter(name).filter(value::equalsIgnoreCase).isPresent();
    }
}
