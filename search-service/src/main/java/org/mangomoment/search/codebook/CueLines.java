package org.mangomoment.search.codebook;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mangomoment.schemas.CodebookCue;

/// Cue phrases as people read and type them: one phrase a line with its weight before it, as `1.5: warm drink`. A line
/// without a weight has the weight [#USUAL]; blank lines say nothing.
public final class CueLines {
    /// What a phrase weighs of which nothing else is said: a good sign (docs/codebook.md, "Cue phrases").
    public static final double USUAL = 2;

    private static final Pattern WEIGHED = Pattern.compile("(-?[0-9]{1,3}(?:[.,][0-9]{1,4})?)\\s*:\\s*(\\S.*)");

    private CueLines() {}

    private record Line(double weight, String phrase) {}

    /// A line for each phrase, with numbers as they stand in the codebook's file.
    public static List<String> of(List<CodebookCue> cues) {
        return of(cues, Locale.ROOT);
    }

    /// A line for each phrase, with numbers as they are written in a language.
    public static List<String> of(List<CodebookCue> cues, Locale locale) {
        return cues.stream()
                .flatMap(cue -> Stream.concat(Stream.ofNullable(cue.getPhrase()), cue.getPhrases().stream())
                        .map(phrase -> number(cue.getWeight(), locale) + ": " + phrase))
                .toList();
    }

    /// A number as short as it is, with the decimal point or comma of a language.
    public static String number(double number, Locale locale) {
        return BigDecimal.valueOf(number)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /// The first line that cannot be read, counted from 1; empty when all can.
    public static OptionalInt wrongLine(String text) {
        var lines = text.lines().map(String::strip).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && line(lines.get(i)).isEmpty())
                .map(i -> i + 1)
                .findFirst();
    }

    /// The phrases of lines, those of one weight together, in the order in which weights first stand there.
    ///
    /// @throws IllegalArgumentException when a line cannot be read
    public static List<CodebookCue> read(String text) {
        var byWeight = new LinkedHashMap<Double, List<String>>();
        text.lines()
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> line(typed)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a cue is no weight and words; expected a line such as 1.5: warm drink")))
                .forEach(line -> byWeight.computeIfAbsent(line.weight(), _ -> new ArrayList<>())
                        .add(line.phrase()));
        var cues = new ArrayList<CodebookCue>();
        byWeight.forEach((weight, phrases) -> cues.add(
                CodebookCue.newBuilder().setPhrases(phrases).setWeight(weight).build()));
        return cues;
    }

    private static Optional<Line> line(String typed) {
        if (!typed.contains(":")) {
            return Optional.of(new Line(USUAL, typed));
        }
        var found = WEIGHED.matcher(typed);
        return found.matches()
                ? Optional.of(new Line(Double.parseDouble(found.group(1).replace(',', '.')), found.group(2)))
                : Optional.empty();
    }
}
