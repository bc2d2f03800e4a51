package org.mangomoment.ingest.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.ConsentNames;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Reason.Kind;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.ConsentPurpose;

/// Takes known fields out of a JSON object and remembers what was wrong and what was left. Null and blank texts
/// count as not told.
final class StoryFields {
    private static final int MOST_NAMED = 50;
    private static final int LONGEST_NAMED = 80;

    private final ObjectNode object;
    private final Set<String> allowed;
    private final String prefix;
    private final List<Reason> reasons;
    private final List<Reason> dropped;
    private final List<String> ignored;
    private final Set<String> left = new LinkedHashSet<>();

    /// @param allowed fields that may be told among [ChannelTerms#FIELDS]; empty for all
    StoryFields(ObjectNode object, Set<String> allowed) {
        this(object, allowed, "", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private StoryFields(
            ObjectNode object,
            Set<String> allowed,
            String prefix,
            List<Reason> reasons,
            List<Reason> dropped,
            List<String> ignored) {
        this.dropped = dropped;
        this.object = object;
        this.allowed = allowed;
        this.prefix = prefix;
        this.reasons = reasons;
        this.ignored = ignored;
        object.fieldNames().forEachRemaining(left::add);
    }

    /// A text as it stands.
    @Nullable
    String text(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            wrong(name, "is not a text");
            return null;
        }
        return node.textValue().isBlank() ? null : node.textValue();
    }

    /// A text, or a number as text.
    @Nullable
    String name(String name) {
        var node = object.get(name);
        if (node != null && node.isIntegralNumber()) {
            left.remove(name);
            return node.asText();
        }
        return text(name);
    }

    /// One of a known set of words, in lower case.
    @Nullable
    String word(String name) {
        var text = text(name);
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Integer wholeNumber(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            wrong(name, "is not a whole number");
            return null;
        }
        return node.intValue();
    }

    @Nullable
    Boolean yesOrNo(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isBoolean()) {
            wrong(name, "is not true or false");
            return null;
        }
        return node.booleanValue();
    }

    /// The fields of an object within; none when it is not there.
    @Nullable
    StoryFields within(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ObjectNode inner)) {
            wrong(name, "is not an object");
            return null;
        }
        return new StoryFields(inner, allowed, prefix + name + ".", reasons, dropped, ignored);
    }

    /// Says that every known field has been taken: what is left is ignored, unless an answer on consent seems to stand
    /// there.
    void done() {
        int most = reasons.size() + MOST_NAMED;
        for (var name : left) {
            var near = ConsentNames.in(name, object.path(name));
            if (near.isEmpty()) {
                ignore(name);
            } else if (reasons.size() < most) {
                nearConsent(near.get());
            }
        }
    }

    /// Says that every known field about consent has been taken, and that nothing else may stand there.
    ///
    /// @param expected what may, in words
    void allKnown(String expected) {
        left.stream()
                .limit(MOST_NAMED)
                .forEach(name -> reasons.add(
                        new Reason(prefix + named(name), Kind.UNKNOWN_CONSENT, "is not a known field; " + expected)));
    }

    private void nearConsent(String path) {
        reasons.add(new Reason(
                prefix + named(path),
                Kind.UNKNOWN_CONSENT,
                "is not a known field and seems to hold an answer on consent; expected one of "
                        + Arrays.stream(ConsentPurpose.values())
                                .map(ConsentPurpose::path)
                                .collect(Collectors.joining(", "))
                        + " with true or false"));
    }

    private void ignore(String name) {
        if (ignored.size() < MOST_NAMED) {
            ignored.add(prefix + named(name));
        }
    }

    private static String named(String name) {
        return name.length() > LONGEST_NAMED ? name.substring(0, LONGEST_NAMED) + "…" : name;
    }

    List<Reason> reasons() {
        return reasons;
    }

    /// Fields that were wrong and that a story can do without.
    List<Reason> dropped() {
        return dropped;
    }

    List<String> ignored() {
        return ignored;
    }

    private @Nullable JsonNode take(String name) {
        left.remove(name);
        var node = object.get(name);
        if (node == null || node.isNull() || isBlank(node)) {
            return null;
        }
        var field = prefix + name;
        if (!allowed.isEmpty() && !allowed.contains(field) && ChannelTerms.FIELDS.contains(field)) {
            reasons.add(new Reason(field, Kind.NOT_ALLOWED, "is not agreed with this channel; leave it out"));
            return null;
        }
        return node;
    }

    private static boolean isBlank(JsonNode node) {
        return node.isTextual() && node.textValue().isBlank();
    }

    private void wrong(String name, String finding) {
        var field = prefix + name;
        (OptionalFields.contain(field) ? dropped : reasons).add(new Reason(field, Kind.MALFORMED, finding));
    }
}
