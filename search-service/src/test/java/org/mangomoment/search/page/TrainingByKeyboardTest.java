package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.StoryView;

/// A training round in a real browser, by keyboard alone.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrainingByKeyboardTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Page page;

    TrainingByKeyboardTest(Chromium chromium) {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-BE"))
                .newPage();
    }

    @AfterAll
    void close() {
        page.context().close();
        desk.close();
    }

    @Test
    void aRoundIsAnsweredByKeyboard() {
        var story = Objects.requireNonNull(desk.library.stories.get("s-06"));
        var decision = Synthetic.decision("s-06", "rik", Shelf.THEN, "yes", "respect");
        var decided = new StoryView(story.story(), story.suggestions(), story.consent(), List.of(decision));
        desk.library.stories.put("s-06", decided);
        desk.calibration.gold.mark(decided, decision.getDecisionId(), "Klein en onverwacht.", desk.reader);
        page.navigate(desk.address() + "/training");
        page.focus("#begin button");
        page.keyboard().press("Enter");
        page.waitForSelector("#work[data-plain] #row-eligibility.current");
        page.keyboard().press("a");
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        page.waitForSelector("#compared");
        assertThat(page.locator("[data-equal=false]").count()).isZero();
        page.click("#next");
        page.waitForSelector("#scores");
        assertThat(desk.taken).isEmpty();
    }
}
