package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
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
    /// Names of what says the kind of a message.
    private static final Pattern KIND =
            Pattern.compile("(?i)(?:\\w*event\\w*|(?:\\w+[_-])?type|action|trigger|topic|kind)");
    /// Names of what marks a message as a test.
    private static final Pattern MARK = Pattern.compile("(?i)(?:is[_-]?)?(?:test|ping)(?:[_-]?(?:mode|hook|event))?");
    private static final Set<String> MARKED = Set.of("true", "1", "yes", "on");
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
        return !story && told.properties().stream().anyMatch(member -> tests(member.getKey(), member.getValue()))
                ? Optional.of("This is a test of the address; nothing was stored.")
                : Optional.empty();
    }

    private static boolean tests(String name, JsonNode value) {
        var said = value.asText();
        return (KIND.matcher(name).matches() && PING.matcher(said).matches())
                || (MARK.matcher(name).matches() && MARKED.contains(said.toLowerCase(Locale.ROOT)));
    }
}
