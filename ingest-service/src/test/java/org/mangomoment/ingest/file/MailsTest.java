package org.mangomoment.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsTest {
    private static final String STORY = """
            From: An <an@example.org>
            Content-Language: nl-BE

            Een kussen.
            """;

    @TempDir
    Path folder;

    private List<Entry> read(String name, String content) throws IOException {
        try (var file = StoryFile.open(Files.write(folder.resolve(name), content.getBytes(UTF_8)));
                var entries = file.entries()) {
            return entries.toList();
        }
    }

    @Test
    void oneMailIsOneStoryWithItsContactApart() throws IOException {
        assertThat(read("a.eml", STORY))
                .singleElement()
                .satisfies(entry -> assertThat(((Entry.Told) entry).json())
                        .contains(
                                "\"text\":\"Een kussen.\"",
                                "\"language\":\"nl\"",
                                "\"email\":\"an@example.org\"",
                                "\"mail-"));
    }

    @Test
    void everyMailOfAMailboxFileIsRead() throws IOException {
        var entries = read("a.mbox", """
                From an@example.org Sat May  3 10:12:00 2025
                From: An <an@example.org>

                Een kussen.
                From me to you, unescaped as some programs leave it.
                >From her to me.

                From b@example.org Sat May  3 10:12:00 2025
                Auto-Submitted: auto-replied

                Weg.
                """);

        assertThat(entries).hasSize(2);
        assertThat(((Entry.Told) entries.getFirst()).json()).contains("\\nFrom me to you", "\\nFrom her to me.");
        assertThat(entries.getLast()).isEqualTo(new Entry.Broken(8, "The mail is no story (auto reply)."));
    }

    @Test
    void theSameTextOfTheSameSenderHasTheSameKey() throws IOException {
        var again = STORY.replace("Content-Language", "Received: elsewhere\nContent-Language");

        assertThat(read("a.eml", STORY)).isEqualTo(read("b.eml", again));
    }
}
