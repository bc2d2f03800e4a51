package org.mangomoment.ingest.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.StoryField;

/// Who, where and when, as told; whether it can be taken is for [StoryRules].
///
/// @param told by field; a year is its digits. What was not told is not there, nor is a word that stands for that
public record Circumstances(Map<StoryField, String> told) {
    /// Nothing was told.
    public static final Circumstances UNKNOWN = new Circumstances(Map.of());

    public Circumstances {
        var kept = new EnumMap<StoryField, String>(StoryField.class);
        told.forEach((field, value) -> {
            if (!value.equals(field.untold())) {
                kept.put(field, value);
            }
        });
        told = Map.copyOf(kept);
    }

    /// Only the language was told, if that.
    public static Circumstances inLanguage(@Nullable String language) {
        return language == null ? UNKNOWN : new Circumstances(Map.of(StoryField.LANGUAGE, language));
    }

    /// What was told; null when it was not.
    public @Nullable String of(StoryField field) {
        return told.get(field);
    }

    /// The same without some fields; a season goes with its year.
    ///
    /// @param paths where the fields stand, as `period.year`
    public Circumstances without(Set<String> paths) {
        var kept = new EnumMap<StoryField, String>(StoryField.class);
        told.forEach((field, value) -> {
            if (!paths.contains(field.path())) {
                kept.put(field, value);
            }
        });
        if (!kept.containsKey(StoryField.YEAR)) {
            kept.remove(StoryField.SEASON);
        }
        return new Circumstances(kept);
    }
}
