package org.mangomoment.ingest.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.NormalizedText;
import org.mangomoment.schemas.StudyCalendar;

/// A year, and the season or month if it was told, as people and programs write dates here: 2024-03-14,
/// 14/03/2024, 14-3-24, 14 maart 2024, maart 2024, lente 2024, 2024 (in Dutch, English, French and German), and
/// the numbers that Excel keeps days as. The day comes before the month; a date that fits only the other way
/// round is none.
///
/// @param season spring, summer, autumn or winter; null when only a year was told
public record ToldDate(int year, @Nullable String season) {
    private static final int LONGEST = 60;
    private static final Pattern TIME = Pattern.compile("(?:[\\s,]+(?:om|at|a|um)?\\s?|t)"
            + "\\d{1,2}(?:[:hu]\\d{2}.*|\\.\\d{2}\\s?(?:uur|u|h)\\b.*|\\s?(?:uur|u|h|am|pm))$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?t?z?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(\\d{1,2})\\s?[-/.]\\s?)?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})");
    /// As Excel writes days in short, and "maart '24".
    private static final Pattern MONTH_AND_SHORT_YEAR = Pattern.compile(
            "(?:(\\d{1,2})[\\s./-]{1,3}(\\p{L}{3,10})[\\s./-]{1,3}|(\\p{L}{3,10})\\.?\\s)['\u2019]?(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(\\d{4})[.,]0+");
    private static final Pattern EXCEL = Pattern.compile("([2-6]\\d{4})(?:[.,]\\d+)?");
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(?:\\d{3}|[.,]\\d+)?");
    private static final long SECONDS_A_DAY = 86_400;

    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");
    private static final Map<String, String> SEASON_WORDS = words(Map.of(
            "spring", "spring lente voorjaar printemps fruhling fruhjahr",
            "summer", "summer zomer ete sommer",
            "autumn", "autumn fall herfst najaar automne herbst",
            "winter", "winter hiver"));
    private static final List<String> MONTHS = List.of(
            "januari january janvier januar jan janv janner",
            "februari february fevrier februar feb febr fev fevr",
            "maart march mars marz mrt mar maa mrz",
            "april avril apr avr",
            "mei may mai",
            "juni june juin jun",
            "juli july juillet jul juil juill",
            "augustus august aout aug",
            "september septembre sep sept",
            "oktober october octobre okt oct",
            "november novembre nov",
            "december decembre dezember dec dez");
    private static final Set<String> BESIDE =
            Set.of(("de the le op on in van of den begin eind einde midden half early late mid rond around circa ca "
                            + "der dem das im am vom anfang mitte ende debut fin milieu du en au "
                            + "montag dienstag mittwoch donnerstag freitag samstag sonntag mo mi fr sa so "
                            + "lun mer jeu ven sam dim "
                            + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo "
                            + "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
                            + "lundi mardi mercredi jeudi vendredi samedi dimanche e er st nd rd th ste gmt utc")
                    .split(" "));

    /// The date that a text is; empty when it is none.
    public static Optional<ToldDate> of(String told) {
        if (told.length() > LONGEST) {
            return Optional.empty();
        }
        var text = NormalizedText.bare(told);
        try {
            return plain(text)
                    .or(() -> plain(TIME.matcher(text).replaceFirst("").strip()))
                    .or(() -> shortYear(TIME.matcher(text).replaceFirst("").strip()))
                    .or(() -> written(TIME.matcher(text).replaceFirst("").strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<ToldDate> plain(String text) {
        return match(WHOLE_YEAR, text)
                .map(date -> new ToldDate(number(date.group(1)), null))
                .or(() ->
                        match(YEAR_FIRST, text).map(date -> dated(number(date.group(1)), date.group(2), date.group(3))))
                .or(() -> match(YEAR_LAST, text)
                        .map(date -> dated(year(date.group(3), date.group(1)), date.group(2), date.group(1))))
                .or(() -> match(COMPACT, text).map(date -> dated(number(date.group(1)), date.group(2), date.group(3))))
                .or(() -> match(EXCEL, text).map(days -> of(EXCEL_BEGINS.plusDays(number(days.group(1))))))
                .or(() -> match(SECONDS, text)
                        .map(since -> of(LocalDate.ofEpochDay(Long.parseLong(since.group(1)) / SECONDS_A_DAY))));
    }

    /// A month in words and the last two digits of a year, told from a day by the day or by an apostrophe.
    private static Optional<ToldDate> shortYear(String text) {
        return match(MONTH_AND_SHORT_YEAR, text).flatMap(date -> {
            boolean told = date.group(1) != null || text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0;
            int month = month(date.group(1) == null ? date.group(3) : date.group(2));
            return told && month > 0
                    ? Optional.of(dated(year(date.group(4), "1"), String.valueOf(month), date.group(1)))
                    : Optional.empty();
        });
    }

    /// A month or a season in words beside a year, and nothing that would make it something else.
    private static Optional<ToldDate> written(String text) {
        var words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+|(?<=\\d)(?=\\p{L})"))
                .filter(word -> !word.isEmpty() && !BESIDE.contains(word))
                .toList();
        var years =
                words.stream().filter(word -> word.matches("(?:19|20)\\d{2}")).toList();
        var days = words.stream().filter(word -> word.matches("\\d{1,2}")).toList();
        var months =
                words.stream().map(ToldDate::month).filter(month -> month > 0).toList();
        var seasons = words.stream()
                .flatMap(word -> Stream.ofNullable(SEASON_WORDS.get(word)))
                .toList();
        if (years.size() != 1 || words.size() != 1 + days.size() + months.size() + seasons.size()) {
            return Optional.empty();
        }
        if (months.size() == 1 && seasons.isEmpty() && days.size() <= 1) {
            var day = days.isEmpty() ? null : days.getFirst();
            return Optional.of(dated(number(years.getFirst()), String.valueOf(months.getFirst()), day));
        }
        return seasons.size() == 1 && months.isEmpty() && days.isEmpty()
                ? Optional.of(new ToldDate(number(years.getFirst()), seasons.getFirst()))
                : Optional.empty();
    }

    private static ToldDate dated(int year, @Nullable String month, @Nullable String day) {
        return month == null
                ? new ToldDate(year, null)
                : of(LocalDate.of(year, number(month), day == null ? 1 : number(day)));
    }

    /// The season is that of the northern hemisphere by months: March to May is spring.
    private static ToldDate of(LocalDate date) {
        return new ToldDate(date.getYear(), SEASONS.get(date.getMonthValue() % 12 / 3));
    }

    /// Of two digits the last year that ends in them; only beside a day and a month.
    private static int year(String written, @Nullable String day) {
        var year = number(written);
        if (written.length() == 4) {
            return year;
        }
        if (day == null) {
            throw new DateTimeException("two numbers of two digits");
        }
        var now = Year.now(StudyCalendar.ZONE).getValue();
        var century = now - now % 100;
        return century + year > now ? century - 100 + year : century + year;
    }

    private static int month(String word) {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (Arrays.asList(MONTHS.get(month).split(" ")).contains(word)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, String> words(Map<String, String> written) {
        return written.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split(" ")).map(word -> Map.entry(word, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }
}
