package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {
    private final KnownPeople people = new KnownPeople();

    @Test
    void aPartOfANameIsTheFirstPersonWhoHasIt() {
        var jan = people.numberOf(Set.of("jan", "peeters"));
        var els = people.numberOf(Set.of("els", "peeters"));
        assertThat(els).isNotEqualTo(jan);
        assertThat(people.numberOf(Set.of("jan"))).isEqualTo(jan);
        assertThat(people.numberOf(Set.of("els"))).isEqualTo(els);
        assertThat(people.numberOf(Set.of("peeters"))).isEqualTo(jan);
    }

    @Test
    void allPartsMustBeOnePersons() {
        var jan = people.numberOf(Set.of("jan", "peeters"));
        assertThat(people.numberOf(Set.of("jan", "claes"))).isNotEqualTo(jan);
    }

    @Test
    void theEndingOfPossessionMakesNobodyElse() {
        var wim = people.numberOf(Set.of("wim"));
        assertThat(people.numberOf(Set.of("wims"))).isEqualTo(wim);
    }

    @Test
    void twoLettersAndAnSAreANameOfTheirOwn() {
        var an = people.numberOf(Set.of("an"));
        assertThat(people.numberOf(Set.of("ans"))).isNotEqualTo(an);
    }
}
