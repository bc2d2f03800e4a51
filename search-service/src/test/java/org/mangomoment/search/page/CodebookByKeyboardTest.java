package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mangomoment.runtime.browser.Accessibility.assertOpenToEverybody;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.runtime.browser.WithoutMouse;
import org.mangomoment.schemas.CodebookMapping;

/// The next version of the codebook, from the steward's page until it is in force, in a real browser without a mouse.
@InChromium
final class CodebookByKeyboardTest {
    private static final String DRAFT = "/steward/codebook/draft";

    @ParameterizedTest
    @ValueSource(strings = {"nl-BE", "en-GB"})
    void aVersionIsEditedCheckedTriedAndPublished(String language, Chromium chromium) {
        try (var desk = new DeskFixture(Shelf.stories(), 0);
                var context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language))) {
            var page = context.newPage();
            var keys = new WithoutMouse(page);
            page.navigate(desk.address() + "/steward");
            keys.use("a[href='/steward/codebook']", "#begin");
            keys.use("#begin button", "#state");
            reword(keys);
            assertThat(page.locator("#remarks [data-kind=capitals]").textContent())
                    .contains("Gezien");
            merge(keys);
            assertOpenToEverybody(page);
            tryOut(desk, page, keys);

            keys.use("a[href='" + DRAFT + "']", "#publish");
            keys.write("#note", "Access is part of continuity.");
            keys.use("#publish button", "#versions");
            var published = desk.codebooks.published.inForce().orElseThrow();
            assertThat(published.getVersion()).isEqualTo(2);
            assertThat(published.getNote()).isEqualTo("Access is part of continuity.");
            assertThat(published.getMappings())
                    .containsExactly(
                            new CodebookMapping("access", List.of("continuity"), false),
                            new CodebookMapping("respect", List.of("respect"), true));
            keys.use("a[href*='changes?from=1']", "[data-subject=respect]");
            assertThat(page.locator("[data-subject=access]").count()).isEqualTo(1);
            assertOpenToEverybody(page);
        }
    }

    /// What one dimension means, and a cue that is written otherwise than cues are.
    private static void reword(WithoutMouse keys) {
        keys.use("a[href='" + DRAFT + "/dimensions/respect']", "#edit");
        keys.write("#definition-nl", "Gezien worden.");
        keys.write("#cues-nl", "1,5: Gezien");
        keys.use("#edit button", "#remarks");
    }

    /// Takes a dimension away, whose decisions become another's; what was reworded is to be looked at again.
    private static void merge(WithoutMouse keys) {
        keys.use("form[action='" + DRAFT + "/dimensions/access/remove'] button", "[data-removed=access]");
        keys.choose("#becomes-access", "continuity");
        keys.use("[data-mapping=access] button", "[data-mapping=access][data-becomes=continuity]");
        keys.choose("#becomes-respect", "*");
        keys.use("[data-mapping=respect] button", "[data-mapping=respect][data-becomes='*']");
    }

    private static void tryOut(DeskFixture desk, Page page, WithoutMouse keys) {
        keys.use("#trial", "#ask");
        keys.use("#ask button", "#waits");
        desk.codebooks.answerTrial("s-01");
        keys.use("#waits a", "#found");
        assertThat(page.locator("#stories [data-story=s-01]").count()).isEqualTo(1);
        assertOpenToEverybody(page);
    }
}
