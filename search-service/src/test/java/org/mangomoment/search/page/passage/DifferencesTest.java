package org.mangomoment.search.page.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Span;

/// What is marked of two texts.
class DifferencesTest {
    @Test
    void wordsThatOnlyOneTextHasAreMarkedInIt() {
        var one = "Zij nam rustig de tijd, en bleef.";
        var other = "Beste, zij nam de tijd en bleef wachten.";
        var found = Differences.between(one, other);
        assertThat(marked(one, found.one())).containsExactly("Zij", "rustig", ",");
        assertThat(marked(other, found.other())).containsExactly("Beste, zij", "wachten");
    }

    @Test
    void textsThatDifferInWhiteSpaceOnlyAreTheSame() {
        assertThat(Differences.between("a b\nc", "a  b c ")).isEqualTo(new Differences(List.of(), List.of()));
        assertThat(Differences.between("", "")).isEqualTo(new Differences(List.of(), List.of()));
    }

    @Test
    void aTextBesideNothingIsMarkedWhole() {
        assertThat(marked("een twee", Differences.between("een twee", "").one()))
                .containsExactly("een twee");
        assertThat(marked("een twee", Differences.between("", "een twee").other()))
                .containsExactly("een twee");
    }

    @Test
    void whatIsNotMarkedIsTheSameInBothTexts() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var one = words(random);
            var other = words(random);
            var found = Differences.between(one, other);
            assertThat(left(one, found.one())).isEqualTo(left(other, found.other()));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> "w" + random.nextInt(4))
                .collect(Collectors.joining(" "));
    }

    private static List<String> marked(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static List<String> left(String text, List<Span> spans) {
        var left = new StringBuilder(text);
        spans.forEach(span -> left.replace(span.start(), span.end(), " ".repeat(span.end() - span.start())));
        return List.of(left.toString().strip().split("\\s+"));
    }
}
