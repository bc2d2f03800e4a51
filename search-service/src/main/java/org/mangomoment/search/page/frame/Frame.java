package org.mangomoment.search.page.frame;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.runtime.web.PageFrame;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.preference.Preferences;
import org.mangomoment.search.preference.Shortcut;
import org.mangomoment.search.story.StoryView;

/// What surrounds the content of a page.
///
/// @param words  the sentences of the reader's language
/// @param reader who has signed in; null when nobody has
/// @param csrf   what a form must send back; empty when nobody has signed in
/// @param here   path and query of this page, for coming back
/// @param files  style and scripts
/// @param preferences how the reader likes the pages
/// @param counted how many new stories a reader is told of
public record Frame(
        Messages words,
        @Nullable Reader reader,
        String csrf,
        String here,
        Files files,
        Preferences preferences,
        ToLongFunction<Reader> counted)
        implements PageFrame {
    /// How many new stories this reader's saved searches have found.
    public long news() {
        return reader == null ? 0 : counted.applyAsLong(reader);
    }

    /// How the key that does something on the review page is written; empty when none does.
    public String key(Shortcut action) {
        return keyName(preferences.shortcuts().key(action));
    }

    /// How a key is written, such as `j` or `space`.
    public String keyName(String key) {
        return words.value("key", key);
    }

    /// Whether this page is below a path, for the navigation.
    public boolean at(String path) {
        return here.equals(path) || here.startsWith(path + "?") || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /// Whether the reader may decide.
    public boolean decides() {
        return reader != null && reader.role().mayDecide();
    }

    /// Whether the reader may hand stories over.
    public boolean exports() {
        return reader != null && reader.role().mayExport();
    }

    /// Whether there is no file of what the page shows, because it asks for a field that no file may name.
    ///
    /// @param closed whether what is asked for does not open to a reader
    public boolean noFile(Predicate<Reader> closed) {
        return reader == null || closed.test(FileReader.of(reader));
    }

    /// Whether the reader is a steward.
    public boolean steward() {
        return reader != null && reader.role() == Role.STEWARD;
    }

    /// A whole number as it is written in this language.
    public String number(long number) {
        return String.format(words.locale(), "%,d", number);
    }

    /// A share or a figure like it with two decimals, as it is written in this language.
    public String decimal(double figure) {
        return String.format(words.locale(), "%.2f", figure);
    }

    /// A share, 0 to 1, as a percentage with one decimal, as it is written in this language.
    public String percent(double share) {
        return String.format(words.locale(), "%.1f %%", 100 * share);
    }

    /// A moment as it is written in this language, in the time zone of the study.
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(StudyCalendar.ZONE)
                .format(at);
    }

    /// What was told about a story that stands in the list beside it, as this reader may see it.
    public Map<StoryField, String> listed(StoryView story) {
        var listed = new EnumMap<>(ToldFields.read(story.story()));
        listed.keySet()
                .removeIf(field -> field == StoryField.LANGUAGE
                        || field.is(FieldUse.HEADLINE)
                        || (field.is(FieldUse.STEWARDS) && !steward()));
        return listed;
    }

    /// When a story happened; empty when that was not told.
    public Optional<String> period(StoryView story) {
        var period = story.story().getPeriod();
        if (period == null) {
            return Optional.empty();
        }
        var year = Integer.toString(period.getYear());
        return Optional.of(period.getSeason() == null ? year : words.value("season", period.getSeason()) + " " + year);
    }
}
