package org.mangomoment.ingest.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Reason.Kind;

/// What a story must be to be taken. Finds everything at once.
public final class StoryRules {
    /// Longest story, in UTF-16 code units (as browsers count).
    public static final int LONGEST_TEXT = 10_000;

    /// Longest idempotency key, in characters.
    public static final int LONGEST_KEY = 255;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int FIRST_YEAR = 1900;
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
        if (story.language() != null && !LANGUAGE.matcher(story.language()).matches()) {
            found.add("language", Kind.MALFORMED, "is not a language code; expected two or three letters, as 'nl'");
        }
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
        found.value("teller", told.teller(), KnownValues.TELLERS);
        found.value("giver", told.giver(), KnownValues.PEOPLE);
        found.value("receiver", told.receiver(), KnownValues.PEOPLE);
        found.value("setting", told.setting(), KnownValues.SETTINGS);
        found.value("oncological", told.oncological(), KnownValues.ONCOLOGICAL);
        found.length("organisation", told.organisation(), LONGEST_NAME);
        period(told, found);
    }

    private void period(Circumstances told, Findings found) {
        // Somewhere it is tomorrow already.
        var latest = LocalDate.now(clock).plusDays(1).getYear();
        var year = told.year();
        if (year != null && (year < FIRST_YEAR || year > latest)) {
            found.add("period.year", Kind.UNKNOWN_VALUE, "is out of range; expected " + FIRST_YEAR + " to " + latest);
        }
        if (told.season() != null) {
            found.value("period.season", told.season(), KnownValues.SEASONS);
            if (year == null) {
                found.add("period.year", Kind.MISSING, "is missing; a season needs its year");
            }
        }
    }

    private static void contact(ContactDetails contact, Findings found) {
        found.length("contact.name", contact.name(), LONGEST_NAME);
        found.form("contact.email", contact.email(), EMAIL, LONGEST_EMAIL, "an e-mail address");
        found.form("contact.phone", contact.phone(), PHONE, LONGEST_PHONE, "a phone number");
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

        void form(String field, @Nullable String value, Pattern pattern, int longest, String expected) {
            length(field, value, longest);
            if (value != null
                    && value.length() <= longest
                    && !pattern.matcher(value).matches()) {
                add(field, Kind.MALFORMED, "is not of the expected form; expected " + expected);
            }
        }

        List<Reason> reasons() {
            return List.copyOf(reasons);
        }
    }
}
