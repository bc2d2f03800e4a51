package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tag:\"night shift\" | ``",
                "(warm hand) tag:\"Night Shift\" | warm hand",
                "(warm OR hand) (soep) tag:\"night shift\" | (warm OR hand) (soep)",
                "warm tag:\"night shift\" hand | warm  hand",
                "tag:\"night shift\" NOT hand | NOT hand",
                "(hand) (tag:\"night shift\") | hand",
                "(hand OR foot) (tag:\"night shift\") | hand OR foot"
            })
    void aTagThatNarrowsIsTakenOut(String query, String left) {
        assertThat(AskedTags.without(query, "night shift")).contains(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hand", "hand NOT tag:x", "hand -tag:x", "hand OR tag:x", "tag:x AND hand", "tag:x hand tag:x"})
    void oneThatIsAskedForInAnotherWayIsLeft(String query) {
        assertThat(AskedTags.without(query, "x")).isEmpty();
    }

    @Test
    void parenthesesThatAreNotAroundAllStay() {
        assertThat(AskedTags.without("(a) (b) tag:x", "x")).contains("(a) (b)");
    }
}
