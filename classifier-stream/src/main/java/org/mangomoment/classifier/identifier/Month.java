package org.mangomoment.classifier.identifier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Months by name in Dutch, English, French and German, and the season each belongs to (meteorological, northern).
final class Month {
    private static final String[] NAMES = {
        "januari january janvier januar jan",
        "februari february février fevrier februar feb febr fév",
        "maart march mars märz marz mrt mar mär",
        "april avril apr avr",
        "mei may mai",
        "juni june juin jun",
        "juli july juillet jul juil",
        "augustus august août aout aug",
        "september septembre sep sept",
        "oktober october octobre okt oct",
        "november novembre nov",
        "december décembre decembre dezember dec déc dez"
    };
    private static final Map<String, Integer> NUMBERS = numbers();

    /// All names as alternatives of a regular expression, the longest first.
    static final String ANY = String.join(
            "|",
            NUMBERS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList());

    /// Every name begins with one of these.
    static final List<String> BEGINNINGS = NUMBERS.keySet().stream()
            .map(name -> name.substring(0, 3))
            .distinct()
            .toList();

    private Month() {}

    /// The month's number, 1 to 12.
    static int numberOf(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    /// "spring 2018"; without the year when it is unknown (0) or so long ago that it would betray an age over 89.
    static String season(int month, int year) {
        var season = switch (month) {
            case 3, 4, 5 -> "spring";
            case 6, 7, 8 -> "summer";
            case 9, 10, 11 -> "autumn";
            default -> "winter";
        };
        return year < OLDEST_YEAR_SHOWN ? season : season + " " + year;
    }

    private static final int OLDEST_YEAR_SHOWN = 1940;

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (var name : NAMES[month - 1].split(" ", -1)) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}
