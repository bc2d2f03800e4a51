package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text, tried on rubbish made from seeds: a failing seed is in the test's name.
class RedactionPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Annemie",
            "Peeters",
            "van den",
            "zuster",
            "Dr.",
            "was",
            "sat",
            "kwam",
            "0470 12 34 56",
            "jan@example.org",
            "@ward",
            "12/03/2018",
            "<b>",
            "&amp;",
            "\0",
            "😀",
            "\uD83D",
            "\u202Eabc",
            "بقيت",
            "BE68 5390 0754 7034",
            "[NAME 1]",
            "[PHONE]",
            "[DATE: spring 2018]",
            "[",
            "kamer 12",
            "I",
            "wIth",
            "THE",
            "94 jaar",
            "Lindestraat 12",
            "\n",
            ", ",
            ". ",
            "'s",
            "’",
            "1.2.3.4",
            "(((((",
            "-----",
            "http://",
            "a@",
            "+",
            "000000000000000");

    static List<Arguments> seeds() {
        var seeds = new ArrayList<Arguments>();
        for (long seed = 1; seed <= 60; seed++) {
            seeds.add(new Arguments(seed, seed % 3 == 0 ? "nl" : seed % 3 == 1 ? "en" : "other"));
        }
        return seeds;
    }

    record Arguments(long seed, String language) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotHiddenIsUntouchedAndEveryOffsetIsRight(Arguments given) {
        var raw = rubbish(new Random(given.seed()));
        var redacted = RedactorTest.REDACTOR.redact(raw, given.language(), List.of("Lieve"));
        int rawAt = 0;
        int at = 0;
        for (var span : redacted.hidden()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(rawAt);
            assertThat(redacted.text().substring(at, span.placeholderStart()))
                    .isEqualTo(raw.substring(rawAt, span.start()));
            assertThat(redacted.text().substring(span.placeholderStart(), span.placeholderEnd()))
                    .matches("\\[[A-Z].*]");
            assertThat(redacted.rawSpan(new Span(span.placeholderStart() + 1, span.placeholderEnd() - 1)))
                    .isEqualTo(new Span(span.start(), span.end()));
            rawAt = span.end();
            at = span.placeholderEnd();
        }
        assertThat(redacted.text().substring(at)).isEqualTo(raw.substring(rawAt));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatPeopleAskToHideIsHiddenAndWhatTheyAskToShowIsShown(Arguments given) {
        var random = new Random(given.seed());
        var raw = rubbish(random);
        int start = random.nextInt(raw.length());
        var span = new Span(start, start + 1 + random.nextInt(20));
        var hidden = RedactorTest.REDACTOR.redact(
                raw, given.language(), List.of(), new RedactionOverrides(List.of(span), List.of()));
        assertThat(hidden.hidden())
                .anyMatch(found -> found.start() <= span.start() && found.end() >= Math.min(span.end(), raw.length()));
        var shown = RedactorTest.REDACTOR.redact(
                raw, given.language(), List.of(), new RedactionOverrides(List.of(), List.of(span)));
        assertThat(shown.hidden())
                .noneMatch(found -> found.start() < Math.min(span.end(), raw.length()) && found.end() > span.start());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextIsReadInAMoment(String text) {
        Assertions.assertThatCode(() -> RedactorTest.REDACTOR.redact(text, "en", List.of()))
                .doesNotThrowAnyException();
        long start = System.nanoTime();
        RedactorTest.REDACTOR.redact(text, "nl", List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    static List<String> hostile() {
        return List.of(
                "a".repeat(10_000),
                "A".repeat(10_000),
                "Aa ".repeat(3_333),
                "1 ".repeat(5_000),
                "1".repeat(10_000),
                "a@".repeat(5_000),
                "a.".repeat(5_000),
                "(1".repeat(5_000),
                "Aa-".repeat(3_333),
                "be12".repeat(2_500),
                "dossier ".repeat(1_250),
                "\n 1 Xq".repeat(1_600));
    }

    private static String rubbish(Random random) {
        var text = new StringBuilder();
        for (int piece = 5 + random.nextInt(40); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
