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
    void aLineThatOnlyBeginsLikeTheFirstOfAMailIsText() throws IOException {
        var entries = read("a.mbox", """
                From an@example.org Sat May  3 10:12:00 2025
                From: An <an@example.org>

                Een kussen.

                From that day on she came every morning.

                From May 2019 to June 2020, at 10:15 each day, we had tea.

                From: the nurse, with love.

                >From Sat night on he slept.

                From - Sat May  3 10:12:00 2025
                From: Bo <bo@example.org>

                Een bloem.

                From MAILER-DAEMON Sat May  3 10:12:00 +0000 2025
                From: Cis <cis@example.org>

                Een lied.
                """);

        assertThat(entries).hasSize(3);
        assertThat(((Entry.Told) entries.getFirst()).json())
                .contains(
                        "From that day on she came",
                        "From May 2019",
                        "From: the nurse",
                        "\\nFrom Sat night on he slept");
        assertThat(entries.get(1).line()).isEqualTo(14);
    }

    @Test
    void aMailThatCannotBeReadIsToldWithTheReason() throws IOException {
        var photo = """
                From: An <an@example.org>
                Content-Type: image/jpeg; name=brief.jpg
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                /9j/4AAQ
                """;

        assertThat(read("a.eml", photo))
                .containsExactly(
                        new Entry.Broken(1, "The mail cannot be read here (picture); a person must look at it."));
    }

    @Test
    void theSameTextOfTheSameSenderHasTheSameKey() throws IOException {
        var again = STORY.replace("Content-Language", "Received: elsewhere\nContent-Language");

        assertThat(read("a.eml", STORY)).isEqualTo(read("b.eml", again));
    }
}
