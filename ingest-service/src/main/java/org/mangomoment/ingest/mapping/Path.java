package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Where a value stands in what was told: names with dots between; behind a name `[2]` takes an entry of a
/// list, from 0, `[*]` every entry, and `[field.ref=story]` the first entry in which a path has a value. A name
/// with a dot or bracket in it stands in quotes: `"a.b".c`.
record Path(List<Step> steps) {
    private static final JsonMapper JSON = new JsonMapper();

    /// One step down.
    sealed interface Step {
        /// The member of an object.
        record Name(String name) implements Step {}

        /// The entry of a list.
        record Entry(int index) implements Step {}

        /// What stands below in every entry of a list, as a list.
        record Each() implements Step {}

        /// The first entry of a list in which a path has a value.
        record Where(Path path, String value) implements Step {}
    }

    /// A path that cannot be read; the message says what is wrong with it.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    Path {
        steps = List.copyOf(steps);
    }

    static Path parse(String text) throws Unreadable {
        return new Path(new PathReader(text).steps());
    }

    /// The name at which it begins.
    Optional<String> begin() {
        return steps.getFirst() instanceof Step.Name(var name) ? Optional.of(name) : Optional.empty();
    }

    /// What stands there; something alone counts as a list of one, because tools send one choice either way.
    Optional<JsonNode> find(JsonNode told) {
        return find(told, steps);
    }

    private static Optional<JsonNode> find(JsonNode told, List<Step> steps) {
        var here = told;
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at) instanceof Step.Each && here.isArray()) {
                return Optional.of(each(here, steps.subList(at + 1, steps.size())));
            }
            here = switch (steps.get(at)) {
                case Step.Name(var name) -> unfolded(here).path(name);
                case Step.Entry(var index) -> here.isArray() || index > 0 ? here.path(index) : here;
                case Step.Each _ -> here;
                case Step.Where(var path, var value) -> first(here, path, value);
            };
        }
        return here.isMissingNode() ? Optional.empty() : Optional.of(here);
    }

    /// Some tools put an object into a text.
    private static JsonNode unfolded(JsonNode told) {
        if (!told.isTextual() || !told.textValue().stripLeading().startsWith("{")) {
            return told;
        }
        try {
            return JSON.readTree(told.textValue());
        } catch (JsonProcessingException _) {
            return told;
        }
    }

    private static JsonNode each(JsonNode list, List<Step> below) {
        var found = JsonNodeFactory.instance.arrayNode();
        list.forEach(entry -> find(entry, below).ifPresent(found::add));
        return found;
    }

    private static JsonNode first(JsonNode list, Path path, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> path.find(entry)
                        .filter(found -> found.asText().equals(value))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> list.path("").path(""));
    }

    /// Reads a path from left to right.
    private static final class PathReader {
        private final String text;
        private int at;

        PathReader(String text) {
            this.text = text;
        }

        List<Step> steps() throws Unreadable {
            var steps = new ArrayList<Step>();
            do {
                steps.add(new Step.Name(name()));
                while (at < text.length() && text.charAt(at) == '[') {
                    steps.add(bracket());
                }
            } while (at < text.length() && dot());
            return steps;
        }

        private boolean dot() throws Unreadable {
            if (text.charAt(at) != '.') {
                throw new Unreadable("expected a dot or a bracket at character " + (at + 1));
            }
            at++;
            return true;
        }

        private String name() throws Unreadable {
            if (at < text.length() && text.charAt(at) == '"') {
                return upTo("\"", at + 1, "a quote");
            }
            var start = at;
            while (at < text.length() && ".[]\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (start == at) {
                throw new Unreadable("expected a name at character " + (at + 1));
            }
            return text.substring(start, at);
        }

        private Step bracket() throws Unreadable {
            var inside = upTo("]", at + 1, "]");
            if (inside.equals("*")) {
                return new Step.Each();
            }
            if (inside.matches("[0-9]{1,6}")) {
                return new Step.Entry(Integer.parseInt(inside));
            }
            var equals = inside.indexOf('=');
            if (equals < 1) {
                throw new Unreadable("expected a number, *, or PATH=VALUE, between brackets");
            }
            return new Step.Where(parse(inside.substring(0, equals)), inside.substring(equals + 1));
        }

        private String upTo(String end, int start, String expected) throws Unreadable {
            var found = text.indexOf(end, start);
            if (found < 0) {
                throw new Unreadable("expected " + expected + " after character " + start);
            }
            at = found + 1;
            return text.substring(start, found);
        }
    }
}
