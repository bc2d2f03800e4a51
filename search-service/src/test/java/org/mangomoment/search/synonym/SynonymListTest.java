package org.mangomoment.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.search.query.Synonym;
import org.mangomoment.search.words.StoryAnalyzers;

/// A steward's own file of synonyms.
class SynonymListTest {
    private static final StoryAnalyzers ANALYZERS = StoryAnalyzers.load();

    @TempDir
    Path folder;

    private long written;

    @Test
    void itIsReadAgainWhenItChanges() throws IOException {
        var file = write("kar, rolstoel");
        var list = new SynonymList(new SynonymSettings(false, file), ANALYZERS);
        assertThat(list.newest().of("kar")).containsExactly(new Synonym("rolstoel", "nl"));
        assertThat(list.newest().of("zuster")).isEmpty();
        write("kar, rollator | cart");
        assertThat(list.newest().of("kar")).extracting(Synonym::words).containsExactly("rollator", "cart");
    }

    /// `gewassen` may be a form of `wassen`, or the plural of `gewas`, a crop.
    @Test
    void aFormThatMayBeAnotherWordBringsNothing() throws IOException {
        var list = new SynonymList(new SynonymSettings(false, write("wassen, douchen")), ANALYZERS);
        assertThat(list.newest().of("wassen")).extracting(Synonym::words).containsExactly("douchen");
        assertThat(list.newest().of("gewassen")).isEmpty();
    }

    @Test
    void itStandsBesideTheOnesOfTheProduct() throws IOException {
        var list = new SynonymList(new SynonymSettings(true, write("kar, rolstoel")), ANALYZERS);
        assertThat(list.newest().of("rolstoel")).extracting(Synonym::words).contains("kar", "wheelchair");
    }

    @Test
    void whileItCannotBeReadTheLastOnesStayAndHealthSaysSo() throws IOException {
        var file = write("kar, rolstoel");
        var list = new SynonymList(new SynonymSettings(false, file), ANALYZERS);
        assertThat(list.health().warning()).isFalse();
        write("kar, rolstoel\nkapot");
        assertThat(list.newest().of("kar")).isNotEmpty();
        assertThat(list.health().warning()).isTrue();
        assertThat(list.health().detail()).contains("Line 2").doesNotContain("kapot");
        Files.delete(file);
        assertThat(list.newest().of("kar")).isNotEmpty();
        assertThat(list.health().detail()).contains("NoSuchFileException");
        write("kar, rollator");
        assertThat(list.health().warning()).isFalse();
        assertThat(list.newest().of("kar")).extracting(Synonym::words).containsExactly("rollator");
    }

    @Test
    void aFileThatCannotBeReadAtTheStartIsAFault() throws IOException {
        var file = write("alleen");
        assertThatThrownBy(() -> new SynonymList(new SynonymSettings(true, file), ANALYZERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("synonyms.file")
                .hasMessageContaining("Line 1");
    }

    private Path write(String text) throws IOException {
        var file = Files.writeString(folder.resolve("own.txt"), text);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(++written * 1_000));
    }
}
