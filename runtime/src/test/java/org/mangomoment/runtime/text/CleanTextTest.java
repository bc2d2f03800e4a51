package org.mangomoment.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "e\u0301",
            "0470",
            " ",
            "\u00A0",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u2066",
            "\u2060",
            "\uFEFF",
            "\u034F",
            "\u0301",
            "\u0344",
            "\u0958",
            "\u20E3",
            "\uFE0F",
            "\uFE00",
            "\u180B",
            "\u3164",
            "\uFFFC",
            "\u0000",
            "👩",
            "⚕",
            "❤",
            "🏴",
            "\uDB40\uDC67",
            "\uDB40\uDC62",
            "\uDB40\uDC7F",
            "\uDB40\uDD00",
            "葛",
            "ש",
            "م",
            "ی",
            "क",
            "\u094D",
            "ᠠ",
            "\uD83D",
            "1");

    @Test
    void whatCannotBeSeenGoes() {
        var unseen =
                "\u00AD\u034F\u061C\u115F\u1160\u17B4\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2064"
                        + "\u2066\u2069\u206F\u3164\uFE00\uFE0F\uFEFF\uFFA0\uFFF9\uFFFB\uFFFC\u0000\u0007\uDB40\uDC34\uDB40\uDD00";
        unseen.codePoints().forEach(one -> {
            var text = "04" + Character.toString(one) + "70 12 An" + Character.toString(one) + "nemie";
            assertThat(CleanText.of(text).text()).as(Integer.toHexString(one)).isEqualTo("0470 12 Annemie");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200D⚕\uFE0F en 👨\u200D👩\u200D👧 en 👍🏽",
                "❤\uFE0F 1\uFE0F\u20E3 ☎\uFE0E",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F thuis",
                "می\u200Cخواهم",
                "क्\u200Dष क्\u200Cष",
                "שלום\u200F!",
                "葛\uDB40\uDD00飾",
                "café ñandú Łódź Ångström",
                "tout\u00A0va bien\u202F!",
                "٠٤٧٠ en ０４７０"
            })
    void whatPeopleTypeStays(String text) {
        assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, 0));
    }

    @Test
    void tagsThatMakeNoFlagGo() {
        assertThat(CleanText.of("🏴\uDB40\uDC30\uDB40\uDC34\uDB40\uDC37\uDB40\uDC30 a")
                        .text())
                .isEqualTo("🏴 a");
        assertThat(CleanText.of("🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65").text())
                .isEqualTo("🏴");
    }

    @Test
    void noCharacterCarriesMoreThanEightMarks() {
        assertThat(CleanText.of("a" + "\u0323".repeat(9_000) + "b").text()).hasSize(1 + 8 + 1);
        assertThat(CleanText.of("1" + "\u0336\u200B".repeat(9_000) + "2").text())
                .hasSize(1 + 8 + 1);
    }

    @Test
    void linesEndInALineFeedAndLettersAreComposed() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d\u0085e\u0301\uD83D").text()).isEqualTo("a\nb\nc\nd\né\uFFFD");
    }

    /// The seed is in the failure's message.
    @Test
    void cleaningACleanTextChangesNothing() {
        for (long seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int piece = random.nextInt(30); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var once = CleanText.of(text.toString()).text();
            assertThat(CleanText.of(once)).as("seed %s", seed).isEqualTo(new CleanText(once, 0));
        }
    }
}
