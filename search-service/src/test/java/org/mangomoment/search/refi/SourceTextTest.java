package org.mangomoment.search.refi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String TOLD = "A\u0007\uD83E\uDD6D e\u0301\r\nB\uD800\rC\uFEFF\n\uFFFFD";

    @Test
    void whatXmlForbidsGoesBeforeAnythingIsCounted() {
        var source = SourceText.of(TOLD, "\n");
        assertThat(source.text()).isEqualTo("A\uD83E\uDD6D e\u0301\nB\nC\nD");
        assertThat(source.length())
                .isEqualTo(source.text().codePointCount(0, source.text().length()));
    }

    @Test
    void everyCharacterThatIsLeftIsFoundWhereItIs() {
        for (var end : new String[] {"\n", "\r\n"}) {
            var source = SourceText.of(TOLD, end);
            for (var word : new String[] {"A", "\uD83E\uDD6D", "e\u0301", "B", "C", "D"}) {
                var at = TOLD.indexOf(word);
                var from = source.text().offsetByCodePoints(0, source.position(at));
                var to = source.text().offsetByCodePoints(0, source.position(at + word.length()));
                assertThat(source.text().substring(from, to)).as(word).startsWith(word);
                assertThat(source.text().substring(from).startsWith(word)).isTrue();
            }
        }
    }

    @Test
    void aLineEndCountsAsItIsWritten() {
        assertThat(SourceText.of("a\nb\r\nc\rd", "\r\n").text()).isEqualTo("a\r\nb\r\nc\r\nd");
        assertThat(SourceText.of("a\nb", "\r\n").position(2)).isEqualTo(3);
        assertThat(SourceText.of("a\r\nb", "\n").position(3)).isEqualTo(2);
    }
}
