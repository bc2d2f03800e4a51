package org.mangomoment.schemas.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstCodebookTest {

    private final Codebook codebook = read();

    @Test
    void theEightDimensionsStandInTheirOrder() {
        assertThat(codebook.version()).isEqualTo(1);
        assertThat(codebook.dimensions())
                .extracting(Dimension::id)
                .containsExactly(
                        "respect",
                        "emotional-support",
                        "physical-comfort",
                        "information",
                        "family",
                        "coordination",
                        "continuity",
                        "access");
    }

    @Test
    void everyReasonOfTheDomainHasCues() {
        assertThat(codebook.eligibility().reasons())
                .extracting(Reason::id)
                .containsExactly(
                        "planned-event",
                        "not-in-care",
                        "complaint-only",
                        "thanks-without-a-moment",
                        "no-story",
                        "duplicate",
                        "advertisement");
        assertThat(lists()).allSatisfy(cues -> assertThat(cues).hasSizeGreaterThan(15));
    }

    @Test
    void everyCueHasOneToFiveWordsInLowerCaseAndARoundWeight() {
        assertThat(lists().flatMap(List::stream)).allSatisfy(cue -> {
            assertThat(cue.phrase().split(" ")).hasSizeBetween(1, 5).doesNotContain("");
            assertThat(cue.phrase()).isEqualTo(cue.phrase().toLowerCase(Locale.ROOT));
            assertThat(cue.weight() * 2).isEqualTo(Math.rint(cue.weight() * 2)).isBetween(-6.0, 6.0);
        });
    }

    @Test
    void noListHoldsACueTwice() {
        assertThat(lists()).allSatisfy(cues -> {
            var phrases = cues.stream().map(Cue::phrase).toList();
            assertThat(new HashSet<>(phrases)).hasSameSizeAs(phrases);
        });
    }

    @Test
    void everyClassIsNamedByACueAndHasWordsInLowerCase() {
        var named = lists().flatMap(List::stream).map(Cue::phrase).collect(Collectors.joining(" "));
        var classes = codebook.classesOrNone();
        assertThat(Stream.of(classes.nl(), classes.en()).flatMap(each -> each.entrySet().stream()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(named).contains("<" + each.getKey() + ">");
                    assertThat(each.getValue()).doesNotHaveDuplicates().allMatch(word -> word.matches("[\\p{Ll}'-]+"));
                });
    }

    private Stream<List<Cue>> lists() {
        var eligibility = codebook.eligibility();
        return Stream.of(
                        codebook.dimensions().stream().map(Dimension::cues),
                        eligibility.reasons().stream().map(Reason::cues),
                        Stream.of(eligibility.moment().cues()))
                .flatMap(cues -> cues)
                .flatMap(cues -> Stream.of(cues.nl(), cues.en()));
    }

    private static Codebook read() {
        try (var file = FirstCodebookTest.class.getResourceAsStream("/codebook/codebook-1.json")) {
            return Codebook.parse(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("the first codebook cannot be read", e);
        }
    }
}
