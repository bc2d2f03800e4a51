package org.mangomoment.ingest.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Invited;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ContactField;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.StoryField;

/// The form as it is shown: what was typed, what is wrong with it.
///
/// @param visit  who came, and how
/// @param seal   of this form
/// @param body   what was typed before
/// @param errors field of the page to what is wrong with it, in the order of the page
/// @param notice key of a sentence above the form; null for none
/// @param puzzle question that is asked while many forms come at once; null for none
public record FormView(
        FormVisit visit,
        String seal,
        FormBody body,
        Map<String, String> errors,
        @Nullable String notice,
        @Nullable String puzzle) {
    private static final List<String> ORDER = Stream.of(
                    Stream.of("text"),
                    StoryField.with(FieldUse.FORM).stream().map(StoryField::id),
                    Stream.of("contact"),
                    Arrays.stream(ContactField.values()).map(ContactField::id))
            .flatMap(names -> names)
            .toList();

    static FormView empty(FormVisit visit, String seal) {
        return new FormView(visit, seal, new FormBody(Map.of()), Map.of(), null, null);
    }

    static FormView wrong(FormVisit visit, String seal, FormBody body, List<Reason> reasons) {
        var errors = reasons.stream()
                .collect(Collectors.toMap(
                        FormView::field,
                        reason -> sentence(visit.words(), reason),
                        (first, _) -> first,
                        FormView::ordered));
        return new FormView(visit, seal, body, errors, null, null);
    }

    static FormView again(FormVisit visit, String seal, FormBody body, String notice) {
        return new FormView(visit, seal, body, Map.of(), notice, null);
    }

    /// In a crowd: with a question, which a script answers by itself.
    static FormView inCrowd(FormVisit visit, String seal, FormBody body) {
        return new FormView(visit, seal, body, Map.of(), "again.crowd", Puzzle.question(seal, visit.words()));
    }

    /// Where the form is sent to.
    public String action() {
        return visit.path();
    }

    /// By which invitation the teller came; null when by none.
    public @Nullable Invited invited() {
        return visit.invited();
    }

    /// Leading zero bits that a script has to find.
    public int bits() {
        return Puzzle.BITS;
    }

    /// What was typed in a field.
    public String typed(String name) {
        return body.typed(name);
    }

    /// Whether a box was ticked.
    public boolean ticked(String name) {
        return body.ticked(name);
    }

    /// Whether a value was chosen.
    public boolean chosen(String name, String value) {
        return body.typed(name).equals(value);
    }

    /// What is wrong with a field; null when nothing is.
    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /// The ids of what describes a field: its hint, and its error when it has one.
    public String described(String name) {
        return errors.containsKey(name) ? name + "-hint " + name + "-error" : name + "-hint";
    }

    /// What it asks with a few answers to choose from, apart from the season.
    public List<StoryField> choices() {
        return StoryField.with(FieldUse.FORM).stream()
                .filter(field -> !field.choices().isEmpty() && !field.inPeriod())
                .toList();
    }

    /// When in the year.
    public List<String> seasons() {
        return StoryField.SEASON.choices();
    }

    /// What a story may be used for, apart from reaching the teller.
    public List<String> purposes() {
        return Arrays.stream(ConsentPurpose.values())
                .filter(ConsentPurpose::aboutStory)
                .map(ConsentPurpose::id)
                .toList();
    }

    /// Longest story.
    public int longest() {
        return StoryRules.LONGEST_TEXT;
    }

    private static Map<String, String> ordered() {
        return new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
    }

    private static String field(Reason reason) {
        return reason.field().substring(reason.field().lastIndexOf('.') + 1);
    }

    private static String sentence(Messages words, Reason reason) {
        return words.say("error." + field(reason) + "."
                + switch (reason.kind()) {
                    case MISSING -> "missing";
                    case TOO_LONG -> "long";
                    case UNKNOWN_VALUE, UNKNOWN_CONSENT, MALFORMED, NOT_ALLOWED -> "wrong";
                });
    }
}
