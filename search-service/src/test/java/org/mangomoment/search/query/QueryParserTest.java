package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;

class QueryParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "warm deken              | warm AND deken",
                "warm OR deken bed       | warm OR (deken AND bed)",
                "(warm OR deken) bed     | (warm OR deken) AND bed",
                "warm -deken             | warm AND NOT deken",
                "NOT deken               | NOT deken",
                "warm NIET deken         | warm AND NOT deken",
                "\"warm deken\" bed      | \"warm deken\" AND bed",
                "verpleeg* bed           | verpleeg* AND bed",
                "pijn NEAR nacht         | pijn NEAR nacht",
                "pijn NEAR/10 nacht      | pijn NEAR nacht",
                "pijn NEAR/0 nacht bed   | (pijn NEAR/0 nacht) AND bed",
                "a NEAR b NEAR/3 c       | (a NEAR b) AND (b NEAR/3 c)",
                "(a OR \"b c\") NEAR d  | (a OR \"b c\") NEAR d",
                "NOT pijn NEAR nacht     | NOT (pijn NEAR nacht)",
                "pijn near nacht         | pijn AND near AND nacht",
                "NEAR/x                  | NEAR/x",
                "verpleger~              | verpleger~",
                "language:nl warm        | language:nl AND warm",
                "channel:\"de krant\"    | channel:\"de krant\"",
                "-dimension:none         | NOT dimension:none",
                "*                       | ''",
                "24/7                    | 24/7",
                "Language:nl warm        | language:nl AND warm",
                "bed\u00a0raam          | bed AND raam",
                "bed\u202fraam          | bed AND raam",
            })
    void whatIsUnderstood(String typed, String understood) {
        var parsed = QueryParser.parse(typed);
        assertThat(parsed.understood()).isEqualTo(understood);
        if (!typed.equals("*")) {
            assertThat(parsed.mistakes()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"warm deken            | unclosed-quote        | \"warm deken\"",
                "(warm deken             | unclosed-parenthesis  | warm AND deken",
                "warm) deken             | unopened-parenthesis  | warm AND deken",
                "warm AND                | lonely-operator       | warm",
                "OR warm                 | lonely-operator       | warm",
                "warm OR                 | lonely-operator       | warm",
                "warm NOT                | lonely-operator       | warm",
                "*kundige                | leading-wildcard      | kundige",
                "ver*kundige             | wildcard-inside       | ver*",
                "ve*                     | short-prefix          | ve",
                "bed~                    | short-fuzzy           | bed",
                "colour:red              | unknown-field         | colour:red",
                "language: warm          | no-value              | warm",
                "NIET SLAPEN             | operator-as-word      | niet AND SLAPEN",
                "PIJN OF KOORTS          | operator-as-word      | PIJN AND of AND KOORTS",
                "ALS OR MS               | operator-acts         | ALS OR MS",
                "pijn NIET MRI           | operator-acts         | pijn AND NOT MRI",
                "pijn NEAR nacht*        | near                  | pijn AND nacht*",
                "pijn NEAR -nacht        | near                  | pijn AND NOT nacht",
                "(a b) NEAR nacht        | near                  | (a AND b) AND nacht",
                "pijn NEAR               | lonely-operator       | pijn",
                "NEAR/5 pijn             | lonely-operator       | pijn",
                "pijn NEAR ! nacht       | lonely-operator       | pijn AND nacht",
                "pijn NEAR NEAR nacht    | lonely-operator       | pijn NEAR nacht",
                "pijn NEAR/400 nacht     | far                   | pijn NEAR/100 nacht",
                "PIJN NEAR KOORTS        | operator-as-word      | PIJN AND near AND KOORTS",
            })
    void aMistakeIsExplainedAndTheRestIsUnderstood(String typed, String kind, String understood) {
        var parsed = QueryParser.parse(typed);
        assertThat(parsed.mistakes()).extracting(mistake -> mistake.kind().id()).containsExactly(kind);
        assertThat(parsed.understood()).isEqualTo(understood);
    }

    @Test
    void nearWorksEightTimes() {
        var parsed = QueryParser.parse("a" + " NEAR b".repeat(9));
        assertThat(parsed.mistakes()).containsExactly(new Mistake(58, 62, MistakeKind.TOO_MANY_NEAR, 8));
        assertThat(parsed.understood()).endsWith("(b NEAR b) AND b");
    }

    @Test
    void whatIsUnderstoodIsUnderstoodTheSameAgain() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var understood = QueryParser.parse(clean(random)).understood();
            var again = QueryParser.parse(understood);
            assertThat(again.understood()).isEqualTo(understood);
        }
    }

    @Test
    void nothingTypedMakesItFailOrTakeLong() {
        var random = new Random(1);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var round = 0; round < 20_000; round++) {
                QueryParser.parse(typed(random, 200)).understood();
            }
            for (var hostile : new String[] {
                "(",
                ")",
                "\"",
                "-",
                "NOT ",
                "a OR ",
                "a NEAR ",
                "NOT a NEAR ",
                "(a ",
                "*",
                "~",
                "a* ",
                "abcde~ ",
                ":",
                "year:"
            }) {
                QueryParser.parse(hostile.repeat(50_000)).understood();
            }
        });
    }

    private static String clean(Random random) {
        var pieces = List.of(
                "warm",
                "bed",
                "OR",
                "AND",
                "NEAR",
                "NEAR/3",
                "NOT",
                "(",
                ")",
                "\"warm bed\"",
                "verpleeg*",
                "kamer~",
                "language:nl",
                "24/7");
        return random.ints(random.nextInt(30), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining(" "));
    }

    private static String typed(Random random, int most) {
        var pieces = new String[] {
            "a",
            "warm",
            "deken",
            " ",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "-",
            "*",
            "~",
            ":",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "NEAR/7",
            "language:",
            "nl",
            "year:",
            "\u201e",
            "\ud83d\ude00",
            "\ud83d",
            "é",
            "?",
            "&&",
            "||",
            "/",
            "\\",
            "[",
            "]",
            "\u0000",
            "verpleeg*",
            "kamer~"
        };
        var text = new StringBuilder();
        for (var piece = random.nextInt(most); piece >= 0; piece--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
