package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One Authentication-Results header (RFC 8601): who says it, and method by method what came out.
///
/// Comments and quoted strings are read as the grammar has them, so that a "pass" inside one counts for nothing.
record AuthenticationResults(String authservId, List<Result> results) {
    /// One method's result with its properties, such as `header.from`; all in lower case.
    record Result(String method, String result, Map<String, String> properties) {}

    static AuthenticationResults parse(String header) {
        var sections = HeaderTokens.split(header);
        var first = sections.isEmpty() ? List.<String>of() : sections.getFirst();
        boolean named = !first.isEmpty() && !first.contains("=");
        var results = new ArrayList<Result>();
        for (var section : named ? sections.subList(1, sections.size()) : sections) {
            result(section).ifPresent(results::add);
        }
        return new AuthenticationResults(named ? first.getFirst() : "", List.copyOf(results));
    }

    Optional<Result> of(String method) {
        return results.stream().filter(result -> result.method().equals(method)).findFirst();
    }

    String word(String method) {
        return of(method).map(Result::result).orElse("none");
    }

    /// `method[/version] = result`, then `name = value` pairs; tokens come apart at `=`.
    private static Optional<Result> result(List<String> tokens) {
        if (tokens.size() < 3 || !tokens.get(1).equals("=")) {
            return Optional.empty();
        }
        var properties = new HashMap<String, String>();
        for (int i = 3; i + 2 < tokens.size(); i++) {
            if (tokens.get(i + 1).equals("=")) {
                properties.putIfAbsent(lower(tokens.get(i)), lower(tokens.get(i + 2)));
            }
        }
        var method = lower(tokens.getFirst()).replaceFirst("/.*", "");
        return Optional.of(new Result(method, lower(tokens.get(2)), Map.copyOf(properties)));
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }
}
