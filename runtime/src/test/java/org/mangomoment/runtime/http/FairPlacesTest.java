package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairPlacesTest {
    @Test
    void whoIsAloneGetsWhatOneMayHaveAndNoMore() {
        var places = FairPlaces.forOne(64);
        assertThat(taken(places, "flood", 1000)).isEqualTo(64);
    }

    @Test
    void whoHoldsNothingFindsAPlaceHoweverManyOthersTakeWhatTheyCan() {
        var places = FairPlaces.forOne(64);
        for (var flood = 0; flood < 5; flood++) {
            assertThat(taken(places, "flood " + flood, 1000)).isPositive();
        }
        assertThat(places.take("newcomer")).isTrue();
    }

    @Test
    void theMoreOthersTakeTheLessOneGetsAndWhatIsGivenBackIsThereAgain() {
        var places = FairPlaces.forOne(64);
        var first = taken(places, "first", 1000);
        var second = taken(places, "second", 1000);
        assertThat(second).isEqualTo(first / 2);
        for (var place = 0; place < first; place++) {
            places.leave("first");
        }
        assertThat(taken(places, "second", 1000)).isEqualTo(64 - second);
        assertThat(taken(places, "first", 1000)).isEqualTo(32);
    }

    @Test
    void oneThatMayHaveThreeTimesWhatIsFreeLeavesAQuarter() {
        assertThat(taken(new FairPlaces(256, 3), "flood", 1000)).isEqualTo(192);
    }

    @Test
    void whereOneHasAPlaceTheOtherHasOneToo() {
        var places = FairPlaces.forOne(1);
        assertThat(taken(places, "first", 10)).isEqualTo(1);
        assertThat(taken(places, "second", 10)).isEqualTo(1);
        assertThat(taken(places, "third", 10)).isZero();
    }

    private static long taken(FairPlaces places, String who, int tries) {
        return IntStream.range(0, tries).filter(_ -> places.take(who)).count();
    }
}
