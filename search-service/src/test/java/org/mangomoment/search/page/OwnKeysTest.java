package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.preference.Preferences;

/// The single keys of the review page, switched off and changed on the account page, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnKeysTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    OwnKeysTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void forget() {
        requireNonNull(context).close();
        desk.door.own().prefer(desk.reader, _ -> Preferences.USUAL);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void whoSwitchesKeysOffDictatesWithoutHarm() {
        var page = page("/account", true);
        page.locator("#keys-on").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForURL("**/account?changed=keys");
        assertThat(page.locator("#done").textContent()).contains("Uw toetsen zijn bewaard");
        assertThat(Axe.barriers(page)).isEmpty();

        review(page, "/review/s-02");
        var before = page.locator("#work").getAttribute("data-story");
        page.keyboard().type("ja x0 u8 hem? g");
        assertThat(page.locator("#work").getAttribute("data-story")).isEqualTo(before);
        assertThat(page.locator("#decide input[type=radio]:checked:not([value=''])")
                        .count())
                .isZero();
        assertThat(page.locator("#row-eligibility.current").count()).isEqualTo(1);
        assertThat(page.locator("kbd").count()).isZero();
        assertThat(page.locator("#help").textContent()).contains("De sneltoetsen staan uit");
        assertThat(Axe.barriers(page)).isEmpty();

        page.click("button[data-act=next-row]");
        page.click("button[data-act=mark]");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("e");
        assertThat(page.locator("#text mark.lit").allTextContents()).doesNotContain("mother");
        page.keyboard().press("Enter");
        assertThat(page.locator("#text mark.lit").allTextContents()).contains("mother");
    }

    @Test
    void aChangedKeyWorksAtOnceAndStandsOnItsButton() {
        var page = page("/account", true);
        page.selectOption("#key-skip", "s");
        page.selectOption("#key-accept", "space");
        page.selectOption("#key-help", "");
        page.click("#keep-keys");
        review(page, "/review");
        assertThat(page.locator("#skip kbd").textContent()).isEqualTo("s");
        assertThat(page.locator("#row-eligibility .pick kbd").first().textContent())
                .isEqualTo("spatie");
        assertThat(page.locator("#help summary kbd").count()).isZero();
        page.keyboard().press("Space");
        assertThat(page.isChecked("input[name=verdict][value=yes]")).isTrue();
        page.keyboard().press("j");
        page.keyboard().press("Digit1");
        assertThat(page.isChecked("#row-respect input[value=fits]")).isTrue();
        var first = page.locator("#work").getAttribute("data-story");
        page.keyboard().press("S");
        page.waitForFunction("first => document.getElementById('work').dataset.story !== first", first);
        assertThat(page.locator("#skip kbd").textContent()).isEqualTo("s");
    }

    @Test
    void aKeyIsGivenToOneActionOnlyAndTheUsualOnesComeBack() {
        var page = page("/account", true);
        page.selectOption("#key-skip", "j");
        page.click("#keep-keys");
        assertThat(page.locator("#keys-problem").textContent()).contains("“j”", "“volgende rij”", "“overslaan”");
        assertThat(page.locator("#key-skip").inputValue())
                .as("as it was chosen")
                .isEqualTo("j");
        assertThat(page.locator("select[aria-invalid=true]").count()).isEqualTo(2);
        assertThat(Axe.barriers(page)).isEmpty();
        assertThat(desk.door.own().preferences(desk.reader)).isEqualTo(Preferences.USUAL);

        page.selectOption("#key-next-row", "n");
        page.click("#keep-keys");
        assertThat(desk.door.own().preferences(desk.reader)).isNotEqualTo(Preferences.USUAL);
        page.click("#usual-keys");
        assertThat(page.locator("#key-skip").inputValue()).isEqualTo("space");
        assertThat(desk.door.own().preferences(desk.reader)).isEqualTo(Preferences.USUAL);
    }

    @Test
    void keysAreChosenWithoutAScriptToo() {
        var page = page("/account", false);
        page.uncheck("#keys-on");
        page.selectOption("#key-memo", "[");
        page.click("#keep-keys");
        page.navigate(desk.address() + "/review/s-02");
        assertThat(page.locator("kbd").count()).isZero();
        page.navigate(desk.address() + "/account");
        page.check("#keys-on");
        page.click("#keep-keys");
        page.navigate(desk.address() + "/review/s-02");
        assertThat(page.locator("label[for=memo] kbd").textContent()).isEqualTo("[");
    }

    private void review(Page page, String path) {
        page.navigate(desk.address() + path);
        page.waitForSelector("#row-eligibility.current");
    }

    private Page page(String path, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("nl-BE"));
        var page = requireNonNull(context).newPage();
        page.navigate(desk.address() + path);
        return page;
    }
}
