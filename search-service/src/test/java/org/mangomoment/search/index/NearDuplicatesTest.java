package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.NearDuplicate;

class NearDuplicatesTest {
    private static final String TOLD =
            "The night nurse [NAME] put the trolley against the wall and took the time to ask what"
                    + " I feared most, and stayed until I slept. I still think of it every week.";
    private static final String EDITED =
            TOLD.replace("took the time", "found the time").replace("every week", "often");
    private static final String OTHER =
            "My mother always had her tea with two sugars at four, and the new carer found out"
                    + " and wrote it on the board for everybody to see.";

    @TempDir
    Path folder;

    private static Story story(String id, long version, String channel, String text) {
        return Story.newBuilder(Synthetic.story(id, version, "en", text))
                .setChannel(channel)
                .setRedactions(
                        text.contains("[NAME]")
                                ? List.of(new Redaction(
                                        text.indexOf("[NAME]"),
                                        text.indexOf("[NAME]") + 6,
                                        RedactionType.NAME,
                                        "ner",
                                        "a name"))
                                : List.of())
                .build();
    }

    private static Log told() {
        var log = new Log();
        log.add(Topics.STORIES.record("by-form", story("by-form", 1, "form", TOLD)));
        log.add(Topics.STORIES.record(
                "by-mail", story("by-mail", 1, "mail", "Dear all,\n\n" + EDITED + "\n\nA reader")));
        log.add(Topics.STORIES.record("other", story("other", 1, "form", OTHER)));
        log.add(Topics.CONSENTS.record("by-form", Synthetic.consent("by-form", true)));
        log.add(Topics.CONSENTS.record("other", Synthetic.consent("other", true)));
        return log;
    }

    private static List<NearDuplicate> duplicates(Shelf shelf, String id, Reader who) {
        return shelf.library.toldTwice(shelf.library.story(id, Shelf.STEWARD).orElseThrow(), who);
    }

    @Test
    void theSameStoryByFormAndByMailIsLinkedAndStaysTwoStories() {
        try (var shelf = new Shelf(folder, Duration.ofDays(1))) {
            told().feed(shelf.index, 1);

            assertThat(duplicates(shelf, "by-form", Shelf.STEWARD))
                    .singleElement()
                    .satisfies(duplicate -> {
                        assertThat(duplicate.id()).isEqualTo("by-mail");
                        assertThat(duplicate.channel()).isEqualTo("mail");
                        assertThat(duplicate.percent()).isBetween(40, 95);
                    });
            assertThat(duplicates(shelf, "by-mail", Shelf.STEWARD))
                    .extracting(NearDuplicate::id)
                    .containsExactly("by-form");
            assertThat(duplicates(shelf, "other", Shelf.STEWARD)).isEmpty();
            assertThat(shelf.search(Shelf.STEWARD, "q=").total()).isEqualTo(3);
        }
    }

    @Test
    void aTwinInQuarantineIsShownToStewardsOnly() {
        try (var shelf = new Shelf(folder, Duration.ofDays(1))) {
            told().feed(shelf.index, 1);

            assertThat(duplicates(shelf, "by-form", Shelf.REVIEWER)).isEmpty();
            assertThat(duplicates(shelf, "by-mail", Shelf.REVIEWER))
                    .extracting(NearDuplicate::id)
                    .containsExactly("by-form");
        }
    }

    @Test
    void theLinksAreAFunctionOfTheLog() {
        var log = told();
        log.add(Topics.STORIES.record("other", story("other", 2, "form", TOLD)));
        log.add(Topics.STORIES.record("by-mail", null));
        log.add(Topics.STORIES.record("late", story("late", 1, "push", EDITED)));
        List<NearDuplicate> before;
        try (var shelf = new Shelf(folder.resolve("one"), Duration.ofDays(1))) {
            log.feed(shelf.index, 1);
            before = duplicates(shelf, "by-form", Shelf.STEWARD);
            assertThat(before).extracting(NearDuplicate::id).containsExactly("other", "late");
        }
        try (var shelf = new Shelf(folder.resolve("two"), Duration.ZERO)) {
            log.feed(shelf.index, 2);
            assertThat(duplicates(shelf, "by-form", Shelf.STEWARD)).isEqualTo(before);
            shelf.index.rebuild();
            log.feed(shelf.index, 3);
            log.feed(shelf.next(), 4);
            log.feed(shelf.index, 5);
            assertThat(duplicates(shelf, "by-form", Shelf.STEWARD)).isEqualTo(before);
        }
    }
}
