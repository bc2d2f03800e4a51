package org.mangomoment.ingest.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Reason.Kind;
import org.mangomoment.schemas.ContactField;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ValueKind;

/// What a story must be to be taken. Finds everything at once.
public final class StoryRules {
    /// Longest story, in UTF-16 code units (as browsers count).
    public static final int LONGEST_TEXT = 10_000;

    /// Longest idempotency key, in characters.
    public static final int LONGEST_KEY = 255;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./+-]{4,}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Clock clock;

    /// @param clock tells this year
    public StoryRules(Clock clock) {
        this.clock = clock;
    }

    /// What speaks against a story; empty when it can be taken.
    public List<Reason> reasonsAgainst(NewStory story) {
        var found = new Findings();
        text(story.text(), found);
        key(story.idempotencyKey(), found);
        circumstances(story.circumstances(), found);
        if (story.contact() != null) {
            contact(story.contact().clean(), found);
        }
        return found.reasons();
    }

    private static void text(String text, Findings found) {
        if (!StoryText.visible(text)) {
            found.add("text", Kind.MISSING, "is missing or blank; expected the story, 1 to 10,000 characters");
        } else {
            found.length("text", text, LONGEST_TEXT);
        }
    }

    private static void key(@Nullable String key, Findings found) {
        if (key != null && key.isBlank()) {
            found.add("idempotencyKey", Kind.MISSING, "is blank; expected 1 to 255 characters or no key at all");
        }
        found.length("idempotencyKey", key, LONGEST_KEY);
    }

    private void circumstances(Circumstances told, Findings found) {
        for (var field : StoryField.values()) {
            var value = told.of(field);
            if (value != null) {
                value(field, value, found);
            }
        }
        if (told.of(StoryField.SEASON) != null && told.of(StoryField.YEAR) == null) {
            found.add(StoryField.YEAR.path(), Kind.MISSING, "is missing; a season needs its year");
        }
    }

    private void value(StoryField field, String value, Findings found) {
        switch (field.kind()) {
            case ValueKind.Choice(var values) -> found.value(field.path(), value, values);
            case ValueKind.Text(var longest) -> found.length(field.path(), value, longest);
            case ValueKind.Year(var first) -> year(field, Integer.parseInt(value), first, found);
            case ValueKind.LanguageCode() -> language(field, value, found);
        }
    }

    private void year(StoryField field, int year, int first, Findings found) {
        // Somewhere it is tomorrow already.
        var latest = LocalDate.now(clock).plusDays(1).getYear();
        if (year < first || year > latest) {
            found.add(field.path(), Kind.UNKNOWN_VALUE, "is out of range; expected " + first + " to " + latest);
        }
    }

    private static void language(StoryField field, String code, Findings found) {
        if (!LANGUAGE.matcher(code).matches()) {
            found.add(field.path(), Kind.MALFORMED, "is not a language code; expected two or three letters, as 'nl'");
        }
    }

    private static void contact(ContactDetails contact, Findings found) {
        found.length(ContactField.NAME.path(), contact.name(), ContactField.NAME.longest());
        found.form(ContactField.EMAIL, contact.email(), EMAIL, "an e-mail address");
        found.form(ContactField.PHONE, contact.phone(), PHONE, "a phone number");
    }

    private static final class Findings {
        private final List<Reason> reasons = new ArrayList<>();

        void add(String field, Kind kind, String message) {
            reasons.add(new Reason(field, kind, message));
        }

        void value(String field, String value, List<String> known) {
            if (!known.contains(value)) {
                add(field, Kind.UNKNOWN_VALUE, "is not a known value; expected one of " + known);
            }
        }

        void length(String field, @Nullable String value, int longest) {
            if (value != null && value.length() > longest) {
                add(field, Kind.TOO_LONG, "has " + value.length() + " characters; expected at most " + longest);
            }
        }

        void form(ContactField field, @Nullable String value, Pattern pattern, String expected) {
            length(field.path(), value, field.longest());
            if (value != null
                    && value.length() <= field.longest()
                    && !pattern.matcher(value).matches()) {
                add(field.path(), Kind.MALFORMED, "is not of the expected form; expected " + expected);
            }
        }

        List<Reason> reasons() {
            return List.copyOf(reasons);
        }
    }
}
