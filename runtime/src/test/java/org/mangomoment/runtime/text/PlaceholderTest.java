package org.mangomoment.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @CsvSource({
        "[NAME 1], [NAAM 1]",
        "[NAME 12], [NAAM 12]",
        "[NAME], [NAAM]",
        "[PHONE], [TELEFOON]",
        "[EMAIL], [E-MAIL]",
        "[NATIONAL NUMBER], [RIJKSREGISTERNUMMER]",
        "[DATE: summer 2024], [DATUM: zomer 2024]",
        "[DATE: winter], [DATUM: winter]",
        "[DATE: 2018], [DATUM: 2018]",
        "[DATE], [DATUM]",
        "[AGE: over 89], [LEEFTIJD: boven 89]",
        "[HIDDEN], [VERBORGEN]"
    })
    void aDutchStoryShowsItInDutchAndBack(String stored, String shown) {
        assertThat(Placeholder.shown(stored, "nl")).isEqualTo(shown);
        assertThat(Placeholder.stored(shown, "nl")).isEqualTo(stored);
        assertThat(Placeholder.shown(stored, "en")).isEqualTo(stored);
        assertThat(Placeholder.shown(stored, "fr")).isEqualTo(stored);
        assertThat(Placeholder.stored(stored, "en")).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "[OTHER 1]", "NAME 1", "[name 1]", "[NAME one]x", "[NAME 1] [NAME 2]"})
    void whatIsNoneStaysAsItIs(String text) {
        assertThat(Placeholder.shown(text, "nl")).isEqualTo(text);
        assertThat(Placeholder.stored(text, "nl")).isEqualTo(text);
    }

    @Test
    void bothFormsAreKnownInAText() {
        var text = "[NAME 1] en [NAAM 2] op [DATUM: lente 2018], [DATE: spring], [RIJKSREGISTERNUMMER] [FOO] [NAAM x]";
        assertThat(Placeholder.WRITTEN.matcher(text).results().map(match -> match.group()))
                .containsExactly(
                        "[NAME 1]", "[NAAM 2]", "[DATUM: lente 2018]", "[DATE: spring]", "[RIJKSREGISTERNUMMER]");
    }
}
