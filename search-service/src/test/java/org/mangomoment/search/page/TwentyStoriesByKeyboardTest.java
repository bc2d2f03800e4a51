package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.story.StoryView;

/// Twenty stories without a mouse on a Belgian keyboard, in a real browser: its upper row gives `&`, `é`, `"` where
/// digits are expected, and some letters stand elsewhere.
@InChromium
final class TwentyStoriesByKeyboardTest {
    private static final int STORIES = 20;

    /// The place on the keyboard of what a key gives without Shift.
    private static final Map<String, String> BELGIAN = Map.ofEntries(
            Map.entry("&", "Digit1"),
            Map.entry("é", "Digit2"),
            Map.entry("\"", "Digit3"),
            Map.entry("'", "Digit4"),
            Map.entry("(", "Digit5"),
            Map.entry("§", "Digit6"),
            Map.entry("è", "Digit7"),
            Map.entry("!", "Digit8"),
            Map.entry("à", "Digit0"),
            Map.entry("a", "KeyQ"),
            Map.entry("j", "KeyJ"),
            Map.entry("m", "Semicolon"),
            Map.entry("u", "KeyU"));

    private static final List<String> ROW = List.of("&", "é", "\"", "'", "(", "§", "è", "!");

    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void theyAreDecidedOneAfterTheOther(String language, Chromium chromium) {
        try (var desk = new DeskFixture(stories(), 0);
                var context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language))) {
            var page = context.newPage();
            page.navigate(desk.address() + "/review?queue=oldest");
            page.waitForSelector("#row-eligibility.current");
            var keys = context.newCDPSession(page);
            for (var number = 0; number < STORIES; number++) {
                answer(page, keys, number);
                decide(page);
            }
            page.waitForSelector("#work[data-empty]");
            assertDecided(desk);
            press(keys, "u");
            page.waitForSelector("#work[data-story='t-19']");
            assertThat(page.isChecked("[data-key='4'] input[value=fits]")).isTrue();
            assertThat(page.inputValue("#memo")).isEqualTo("aj&é 19");
        }
    }

    /// Every fourth is not a Mangomoment; the others have one dimension each and a memo.
    private static void answer(Page page, CDPSession keys, int number) {
        if (number % 4 == 0) {
            press(keys, "à");
            return;
        }
        press(keys, "a");
        press(keys, ROW.get(number % 8));
        press(keys, "m");
        page.keyboard().insertText("aj&é " + number);
        page.keyboard().press("Escape");
    }

    private static void decide(Page page) {
        var story = page.getAttribute("#work", "data-story");
        page.keyboard().press("Enter");
        page.waitForSelector("#work:not([data-story='" + story + "'])");
    }

    private static void assertDecided(DeskFixture desk) {
        await().untilAsserted(() -> assertThat(desk.taken).hasSize(STORIES));
        for (var number = 0; number < STORIES; number++) {
            var taken = desk.taken.get(number);
            assertThat(taken.verdict()).as("story %d", number).isEqualTo(number % 4 == 0 ? "no" : "yes");
            assertThat(taken.dimensions().keySet())
                    .as("story %d", number)
                    .isEqualTo(
                            number % 4 == 0
                                    ? Set.of()
                                    : Set.of(Shelf.CODEBOOK.dimensionIds().get(number % 8)));
        }
    }

    /// Presses a key where it stands on this keyboard.
    private static void press(CDPSession keys, String key) {
        for (var type : List.of("rawKeyDown", "keyUp")) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("key", key);
            event.addProperty("code", BELGIAN.get(key));
            keys.send("Input.dispatchKeyEvent", event);
        }
    }

    private static List<StoryView> stories() {
        return IntStream.range(0, STORIES)
                .mapToObj(number -> Shelf.story(
                        "t-%02d".formatted(number),
                        "nl",
                        "patient",
                        "hospital",
                        "De portier van ingang " + number + " hield de deur open.",
                        Map.of()))
                .toList();
    }
}
