package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.NormalizedText;

/// Which messages of a survey tool are stories.
///
/// @param from where the kind of event stands
/// @param take kinds that count, in the form of [NormalizedText]
record Events(Path from, Set<String> take) {
    private static final List<String> KIND = List.of("event", "eventType", "event_type", "type", "action", "trigger");
    private static final Pattern PING = Pattern.compile("(?i).*(?:test|ping|verif|handshake).*");

    static Events of(Path from, List<String> take) {
        return new Events(from, take.stream().map(NormalizedText::of).collect(Collectors.toUnmodifiableSet()));
    }

    Events {
        take = Set.copyOf(take);
    }

    Optional<String> pass(JsonNode told) {
        var kind = from.find(told).map(JsonNode::asText).map(NormalizedText::of).orElse("");
        return take.contains(kind) ? Optional.empty() : Optional.of("This event is none that the mapping takes.");
    }

    /// What tools send to try an address: an event with such a name, and no story.
    static Optional<String> ping(JsonNode told, @Nullable Rule text) {
        var path = text == null ? null : text.from();
        var story = path != null && path.find(told).isPresent();
        return !story
                        && KIND.stream()
                                .anyMatch(name ->
                                        PING.matcher(told.path(name).asText()).matches())
                ? Optional.of("This is a test of the address; nothing was stored.")
                : Optional.empty();
    }
}
