package org.mangomoment.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordListFileTest {
    @Test
    void aTextIsReadAsItStands() {
        assertThat(read("words.txt", "\uFEFFhand, voet\nthee")).hasValue("hand, voet\nthee");
    }

    @Test
    void ofATableTheFirstColumnIsRead() {
        assertThat(read("words.csv", "hand,1\n\"warme, deken\",2\n")).hasValue("hand\nwarme, deken");
        assertThat(read("words.CSV", "hand;1\r\nthee;2\r\n")).hasValue("hand\nthee");
        assertThat(read("words.csv", "hand\t1\nthee\t2")).hasValue("hand\nthee");
    }

    @Test
    void whatExcelWritesIsReadToo() {
        assertThat(WordListFile.read("words.csv", "coördinatie;1\n".getBytes(Charset.forName("windows-1252"))))
                .hasValue("coördinatie");
    }

    @Test
    void anythingElseIsNoList() {
        assertThat(read("words.xlsx", "hand")).isEmpty();
        assertThat(read("words", "hand")).isEmpty();
        assertThat(read("words.txt", "PK\0\0")).isEmpty();
        assertThat(read("words.csv", "\"hand\nthee")).isEmpty();
    }

    private static Optional<String> read(String name, String content) {
        return WordListFile.read(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
