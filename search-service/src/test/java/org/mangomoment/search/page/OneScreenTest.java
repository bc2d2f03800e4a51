package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.story.StoryView;

/// Where a story of 150 words and its decision stand on the screen, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OneScreenTest {
    private static final String STORY = """
            Toen mijn moeder na haar val werd opgenomen, was het al avond en de afdeling lag er stil bij. Ze was bang en \
            vroeg om de vijf minuten waar ze was. De verpleegkundige van de nacht, [NAME], kwam niet zeggen dat ze moest \
            slapen. Ze schoof een stoel bij, ging zitten en vroeg naar de winkel die mijn ouders vroeger hadden. Mijn moeder \
            begon te vertellen over de kazen, over de klanten die op vrijdag kwamen, en over mijn vader die altijd te veel \
            gaf. Een half uur later sliep ze. Toen ik wilde vertrekken, had de verpleegkundige op een kaartje geschreven wat \
            mijn moeder graag hoort als ze wakker wordt, en dat aan het bed gehangen voor de collega van de ochtend. Ze gaf \
            mij ook het nummer van de afdeling en zei dat ik mocht bellen, hoe laat het ook was. Ik heb die nacht voor het \
            eerst geslapen.""";
    private static final int WORDS = 150;

    private final DeskFixture desk = new DeskFixture(List.of(story()), 0);
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    OneScreenTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void closePage() {
        requireNonNull(context).close();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void aStoryAndItsWholeDecisionStandOnOneScreen(String language) {
        assertThat(STORY.split("\\s+").length).isBetween(WORDS - 5, WORDS + 5);
        var page = page(language, 1280, 800, ColorScheme.LIGHT);
        picture(page, "one-screen-" + language);
        assertThat(bottom(page.locator("#text"))).as("the story").isLessThanOrEqualTo(800);
        var bar = box(page.locator(".actions.bar"));
        assertThat(bar.y + bar.height).as("what saves it").isLessThanOrEqualTo(800);
        assertThat(page.evaluate("() => rows.scrollHeight - rows.clientHeight"))
                .as("rows that are out of sight, px")
                .isEqualTo(0);
        for (var part : page.locator("#decide .answer, #decide #memo").all()) {
            assertThat(bottom(part)).as("covered by nothing").isLessThanOrEqualTo(bar.y);
        }
        assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
        assertThat(page.locator(".dimension").evaluateAll("rows => rows.map(row => row.dataset.about)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .startsWith("emotional-support", "information", "continuity", "respect");
        for (var brief : page.locator(".dimension.brief").all()) {
            assertThat(box(brief).height).as("one line").isLessThan(38);
        }
        assertThat(Axe.barriers(page)).isEmpty();
    }

    /// Marked words and an open codebook make a decision longer than a screen: what saves it stays in sight
    /// and covers nothing.
    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void whatIsLongerScrollsAboveWhatSavesIt(String language) {
        var page = page(language, 1280, 600, ColorScheme.LIGHT);
        page.keyboard().press("g");
        for (var step = 0; step < 8; step++) {
            page.keyboard().press("j");
            page.keyboard().press("g");
            var row = box(page.locator(".answer.current"));
            var bar = box(page.locator(".actions.bar"));
            assertThat(row.y).as("row %d", step).isGreaterThanOrEqualTo(0).isLessThan(bar.y - 20);
            assertThat(bar.y + bar.height).isLessThanOrEqualTo(600);
        }
    }

    /// A second codebook stands below the first: the first digits are those of the first, and every row is
    /// reached.
    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void aSecondCodebookLeavesTheFirstWhereItIs(String language) {
        desk.codebook = Shelf.BOTH;
        try {
            var page = page(language, 1280, 800, ColorScheme.LIGHT);
            picture(page, "second-codebook-" + language);
            var bar = box(page.locator(".actions.bar"));
            assertThat(bar.y + bar.height).as("what saves it").isLessThanOrEqualTo(800);
            assertThat(bottom(page.locator("#row-access")))
                    .as("the first codebook")
                    .isLessThanOrEqualTo(bar.y);
            page.keyboard().press("Digit8");
            page.keyboard().press("Digit9");
            assertThat(page.isChecked("#row-access input[value=fits]")).isTrue();
            assertThat(page.isChecked("#row-time input[value=fits]")).isTrue();
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("a");
            assertThat(page.isChecked("#row-relief input[value=fits]")).isTrue();
            assertThat(bottom(page.locator("#row-relief"))).isLessThanOrEqualTo(bar.y);
            assertThat(Axe.barriers(page)).isEmpty();
        } finally {
            desk.codebook = Shelf.CODEBOOK;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void onASmallScreenTheStoryComesFirst(String language) {
        var page = page(language, 360, 740, ColorScheme.DARK);
        picture(page, "small-" + language);
        assertThat(page.evaluate("() => scrollY"))
                .as("nothing is scrolled away")
                .isEqualTo(0);
        var text = box(page.locator("#text"));
        assertThat(text.y).as("where the story begins").isLessThan(370);
        assertThat(box(page.locator("#decide")).y).isGreaterThan(text.y + text.height);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(Axe.barriers(page)).isEmpty();
    }

    /// Not a proof but a tool: `-Dscreenshots=FOLDER` leaves pictures.
    private static void picture(Page page, String name) {
        var folder = System.getProperty("screenshots");
        if (folder != null) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "." + scheme + ".png")));
            }
        }
    }

    private static double bottom(Locator part) {
        var box = box(part);
        return box.y + box.height;
    }

    private static BoundingBox box(Locator part) {
        return requireNonNull(part.boundingBox());
    }

    private static StoryView story() {
        return Shelf.story(
                "s-150",
                "nl",
                "family",
                "hospital",
                STORY,
                Map.of(
                        "emotional-support",
                        List.of("schoof een stoel bij", "bang"),
                        "continuity",
                        List.of("voor de collega van de ochtend"),
                        "information",
                        List.of("dat ik mocht bellen")));
    }

    private Page page(String language, int width, int height, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setLocale(language));
        var page = requireNonNull(context).newPage();
        page.navigate(desk.address() + "/review");
        page.waitForSelector("#row-eligibility.current");
        return page;
    }
}
