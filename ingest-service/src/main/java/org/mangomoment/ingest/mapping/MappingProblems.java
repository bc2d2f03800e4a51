package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wrong in a mapping file, collected while it is read. Not thread-safe.
final class MappingProblems {
    private final List<String> found = new ArrayList<>();

    void add(String problem) {
        found.add(problem);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /// Notes every member of an object that is not known there.
    ///
    /// @param prefix before the member's name, as `events.`
    void members(String prefix, JsonNode object, Set<String> known) {
        var strange = new HashSet<String>();
        object.fieldNames().forEachRemaining(strange::add);
        strange.removeAll(known);
        strange.stream()
                .sorted()
                .forEach(name -> add(prefix + name + ": is not known here; expected some of " + sorted(known)));
    }

    /// Reads a path; null, and noted, when it cannot be read.
    @Nullable
    Path path(String field, String text) {
        try {
            return Path.parse(text);
        } catch (Path.Unreadable unreadable) {
            add(field + ": the path cannot be read: " + unreadable.getMessage());
            return null;
        }
    }

    static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
