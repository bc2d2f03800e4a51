package org.mangomoment.search.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /// A line for each phrase.
    public static List<String> of(List<CodebookCue> cues) {
        return cues.stream()
                .flatMap(cue -> Stream.concat(Stream.ofNullable(cue.getPhrase()), cue.getPhrases().stream())
                        .map(phrase -> number(cue.getWeight()) + ": " + phrase))
                .toList();
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

    private static String number(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
