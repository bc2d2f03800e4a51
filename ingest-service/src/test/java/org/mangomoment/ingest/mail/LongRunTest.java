package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.ingest.reply.Origin;
import org.mangomoment.ingest.reply.ReplyStripper;

/// Mails that repeat a few characters many times. What takes time in proportion to their length is done in a
/// fraction of what is allowed here; what takes time in proportion to its square needs many times as much.
class LongRunTest {
    private static final Duration MOST = Duration.ofSeconds(15);
    private static final int LENGTH = 80_000;
    private static final List<String> REPEATED = Stream.concat(
                    "a A é 日 1 * - _ = ~ # > < ( ) [ ] { } . , : ; @ / ! ? \" ' | & % + ^ $ • …"
                            .chars()
                            .filter(c -> c != ' ')
                            .mapToObj(Character::toString),
                    Stream.of(
                            " ", "\t", "\u00A0", "a ", "A ", "* ", "- ", "> ", "1 ", "a@", "a.", "1/", "1:", "a-",
                            "a\n", "> a\n", "\n"))
            .toList();

    private final MailParser parser = new MailParser(
            new MailSettings(
                    Set.of(),
                    Set.of(),
                    new MailLimits(25_000_000, 20, 200, 1_000, 16_000, 1_000_000, MOST.multipliedBy(4))),
            (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ));

    static Stream<String> lines() {
        return REPEATED.stream()
                .flatMap(unit -> Stream.of("", "mvg", "Van: a@example.org\n", "x\n--\n", "https://a")
                        .map(begin -> begin + unit.repeat(LENGTH / unit.length()) + "x"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("lines")
    void aReplyIsStrippedInTimeThatGrowsWithItsLength(String text) {
        for (var origin : List.of(Origin.NEW, Origin.REPLY)) {
            assertThat(assertTimeoutPreemptively(MOST, () -> ReplyStripper.strip(text, origin)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "height:0;",
                "a{height:0;",
                "/*a",
                "@",
                "@a{",
                "{",
                "}",
                "a,",
                "overflow:hidden;",
                "a{b}",
                "<!--",
                " "
            })
    void aStyleSheetIsReadInTimeThatGrowsWithItsLength(String unit) {
        var mail = "From: a@example.org\nContent-Type: text/html\n\n<html><head><style>a{"
                + unit.repeat(LENGTH / unit.length()) + "</style></head><body><p>Een kussen.</p></body></html>";

        assertThat(assertTimeoutPreemptively(MOST, () -> parser.parse(mail.getBytes(UTF_8)))
                        .text())
                .isEqualTo("Een kussen.");
    }

    @ParameterizedTest
    @FieldSource("REPEATED")
    void aMailIsReadInTimeThatGrowsWithItsLength(String unit) {
        var run = unit.repeat(LENGTH / unit.length());
        var mail = "From: a@example.org\nSubject: afwezig" + " ".repeat(LENGTH / 8)
                + "x\nContent-Type: text/plain; charset=utf-8\n\nEen kussen.\n\n" + run + "x";

        assertThat(assertTimeoutPreemptively(MOST, () -> parser.parse(mail.getBytes(UTF_8)))
                        .text())
                .startsWith("Een kussen.");
    }
}
