package org.mangomoment.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ValueKind.Choice;
import org.mangomoment.schemas.ValueKind.LanguageCode;
import org.mangomoment.schemas.ValueKind.Text;
import org.mangomoment.schemas.ValueKind.Year;

/// What may be told about a story besides its text, consent and contact details. Every field is declared here and
/// nowhere else: the doors, the rules, the form, the records, the index, the desk and its API go through this list.
/// A new field comes last: [#ordinal] says in which order a story's content is hashed.
@SuppressWarnings("ImmutableEnumChecker") // its kinds are records, its uses Set.of
public enum StoryField {
    /// The language that was named; what is shown of a story is the language that was detected.
    LANGUAGE("language", new LanguageCode()),
    /// Who tells.
    TELLER(
            "teller",
            Choice.of("patient", "resident", "family", "professional", "volunteer", "student", "unknown"),
            FieldUse.FORM,
            FieldUse.FACET,
            FieldUse.HEADLINE),
    /// Who gave the moment.
    GIVER("giver", Words.PEOPLE, FieldUse.FACET),
    /// Who received it.
    RECEIVER("receiver", Words.PEOPLE, FieldUse.FACET),
    /// Where it happened.
    SETTING(
            "setting",
            Choice.of(
                    "hospital",
                    "rehabilitation",
                    "residential-care",
                    "disability-care",
                    "primary-care",
                    "other",
                    "unknown"),
            FieldUse.FORM,
            FieldUse.FACET,
            FieldUse.HEADLINE),
    /// Whether cancer care was involved.
    ONCOLOGICAL("oncological", Choice.of("yes", "no", "unknown"), FieldUse.FORM, FieldUse.FACET, FieldUse.HEADLINE),
    /// The care organisation.
    ORGANISATION("organisation", new Text(200), FieldUse.FACET, FieldUse.STEWARDS),
    /// When it happened.
    YEAR("period.year", new Year(1900), FieldUse.FORM, FieldUse.FACET, FieldUse.HEADLINE),
    /// When in the year; only with a year.
    SEASON("period.season", Choice.of("spring", "summer", "autumn", "winter"), FieldUse.FORM, FieldUse.HEADLINE),
    /// The ward or team.
    UNIT("unit", new Text(100), FieldUse.FACET, FieldUse.STEWARDS);

    /// The object of a story's JSON in which year and season stand.
    public static final String PERIOD = "period";

    private static final String UNKNOWN = "unknown";

    private final String path;
    private final ValueKind kind;
    private final Set<FieldUse> uses;

    StoryField(String path, ValueKind kind, FieldUse... uses) {
        this.path = path;
        this.kind = kind;
        this.uses = Set.of(uses);
    }

    /// Where it stands in a story's JSON, as `period.year`; the name of a column in a table.
    public String path() {
        return path;
    }

    /// The last part of the path: its name in forms, addresses, queries and sentences.
    public String id() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// Under what name sentences name its values; fields that hold the same words share it.
    public String vocabulary() {
        return kind.equals(Words.PEOPLE) ? "people" : id();
    }

    /// Whether it is a part of [#PERIOD].
    public boolean inPeriod() {
        return path.startsWith(PERIOD + ".");
    }

    /// What it may hold.
    public ValueKind kind() {
        return kind;
    }

    /// The words that it may hold; empty when it holds no such words.
    public List<String> choices() {
        return kind instanceof Choice(var values) ? values : List.of();
    }

    /// What stands for it when nothing was told.
    public @Nullable String untold() {
        return choices().contains(UNKNOWN) ? UNKNOWN : null;
    }

    /// Whether it has a use.
    public boolean is(FieldUse use) {
        return uses.contains(use);
    }

    /// The fields with a use.
    public static List<StoryField> with(FieldUse use) {
        return Arrays.stream(values()).filter(field -> field.is(use)).toList();
    }

    /// The field with a path.
    public static Optional<StoryField> of(String path) {
        return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
    }

    /// Words of several fields.
    private static final class Words {
        static final Choice PEOPLE =
                Choice.of("patient", "resident", "family", "professional", "volunteer", "student", "other", UNKNOWN);
    }
}
