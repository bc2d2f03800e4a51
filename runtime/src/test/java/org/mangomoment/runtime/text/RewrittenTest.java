package org.mangomoment.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.text.Rewritten.Place;

class RewrittenTest {
    private static final String TEXT = "[A] came with [B] and left";
    private static final Rewritten REWRITTEN = Rewritten.of(
            TEXT, List.of(new Place(14, 17), new Place(0, 3)), place -> place.equals("[A]") ? "[LONGER]" : "");

    @Test
    void placesAreWrittenAnew() {
        assertThat(REWRITTEN.text()).isEqualTo("[LONGER] came with  and left");
    }

    @Test
    void wordsAreFoundWhereTheyWent() {
        for (var word : List.of("came", "with", "and", "left", "came with"))
            assertThat(moved(word)).isEqualTo(word);
    }

    @Test
    void aPieceThatTouchesAPlaceTakesInAllOfIt() {
        assertThat(REWRITTEN.of(1, 2)).isEqualTo(new Place(0, 8));
        assertThat(REWRITTEN.of(0, 3)).isEqualTo(new Place(0, 8));
        assertThat(REWRITTEN.of(2, 8)).isEqualTo(new Place(0, 13));
        assertThat(REWRITTEN.of(9, 15)).isEqualTo(new Place(14, 19));
        assertThat(REWRITTEN.of(0, TEXT.length()))
                .isEqualTo(new Place(0, REWRITTEN.text().length()));
    }

    @Test
    void placesOutsideAndOverEachOtherAreLeft() {
        var places = List.of(new Place(0, 2), new Place(1, 3), new Place(3, 3), new Place(3, 99), new Place(-1, 1));
        assertThat(Rewritten.of("abcd", places, text -> text.toUpperCase(Locale.ROOT))
                        .text())
                .isEqualTo("ABcd");
    }

    private static String moved(String word) {
        int start = TEXT.indexOf(word);
        var place = REWRITTEN.of(start, start + word.length());
        return REWRITTEN.text().substring(place.start(), place.end());
    }
}
