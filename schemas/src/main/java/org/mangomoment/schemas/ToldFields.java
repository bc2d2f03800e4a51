package org.mangomoment.schemas;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The fields of a story in its records: [StoryField]s are written into a [Submission], carried over to a [Story] and
/// read from there. A record's member has the name of the field, but for the language, which is detected.
public final class ToldFields {
    private static final String DECLARED_LANGUAGE = "declaredLanguage";

    static {
        RecordTrust.establish();
    }

    private ToldFields() {}

    /// Writes what was told; a season without a year is left out.
    public static void write(Map<StoryField, String> told, Submission into) {
        told.forEach((field, value) -> {
            if (!field.inPeriod()) {
                into.put(field == StoryField.LANGUAGE ? DECLARED_LANGUAGE : field.path(), value);
            }
        });
        var year = told.get(StoryField.YEAR);
        if (year != null) {
            into.put(StoryField.PERIOD, new Period(Integer.parseInt(year), told.get(StoryField.SEASON)));
        }
    }

    /// Carries everything over but the language.
    ///
    /// @param redaction hides details in what was freely written
    public static void carry(Submission from, Story to, UnaryOperator<String> redaction) {
        to.put(StoryField.PERIOD, from.getPeriod());
        for (var field : StoryField.values()) {
            if (!field.inPeriod() && field != StoryField.LANGUAGE) {
                var value = from.get(field.path());
                var free = field.kind() instanceof ValueKind.Text && value != null;
                to.put(field.path(), free ? redaction.apply(value.toString()) : value);
            }
        }
    }

    /// What a story says; null when nothing was told and no word of the field stands for that.
    public static @Nullable String read(StoryField field, Story story) {
        var record = field.inPeriod() ? story.getPeriod() : story;
        var value = record == null ? null : record.get(field.id());
        return value == null ? null : value.toString();
    }

    /// What was told, without what was not.
    public static Map<StoryField, String> read(Story story) {
        var told = new EnumMap<StoryField, String>(StoryField.class);
        for (var field : StoryField.values()) {
            var value = read(field, story);
            if (value != null && !value.equals(field.untold())) {
                told.put(field, value);
            }
        }
        return told;
    }

    /// The story without what only stewards see.
    public static Story withoutRestricted(Story story) {
        var restricted = StoryField.with(FieldUse.STEWARDS);
        if (restricted.stream().allMatch(field -> read(field, story) == null)) {
            return story;
        }
        var open = Story.newBuilder(story).build();
        restricted.forEach(field -> open.put(field.path(), null));
        return open;
    }
}
