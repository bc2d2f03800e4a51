package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

class PersonNumberingTest {
    @Test
    void numbersFollowTheOrderOfAppearance() {
        assertThat(numbers("Els zag Jan en Els", Set.of(), "Els", "Jan", "Els")).containsExactly(1, 2, 1);
    }

    @Test
    void aPartOfAFullNameIsTheSamePersonAlsoWhenItComesFirst() {
        assertThat(numbers("Jan, JAN PEETERS en Peeters", Set.of(), "Jan", "JAN PEETERS", "Peeters"))
                .containsExactly(1, 1, 1);
    }

    @Test
    void theEndingOfPossessionAndParticlesMakeNobodyElse() {
        assertThat(numbers("Jan van Dam en Jan's hond", Set.of(), "Jan van Dam", "Jan's"))
                .containsExactly(1, 1);
    }

    @Test
    void numbersThatTheTextUsesAlreadyAreLeftFree() {
        assertThat(numbers("Els zag Jan", Set.of(1, 3), "Els", "Jan")).containsExactly(2, 4);
    }

    private static List<Integer> numbers(String text, Set<Integer> taken, String... names) {
        var findings = new ArrayList<Finding>();
        var from = 0;
        for (var name : names) {
            var start = text.indexOf(name, from);
            from = start + name.length();
            findings.add(new Finding(start, from, Kind.NAME, DetectionMethod.LEXICON, "a name", ""));
        }
        var numbering = new PersonNumbering(text, findings, taken);
        return findings.stream().map(numbering::numberOf).toList();
    }
}
