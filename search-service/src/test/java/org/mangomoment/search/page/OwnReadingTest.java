package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.preference.Preferences;

/// Letters, lines, marks and colours as a colleague chose them on the account page, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnReadingTest {
    private static final String DARK = "rgb(27, 23, 20)";
    private static final String LIGHT = "rgb(253, 248, 240)";

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    OwnReadingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void forget() {
        requireNonNull(context).close();
        desk.signedIn = true;
        desk.door.own().prefer(desk.reader, _ -> Preferences.USUAL);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void coloursAreTheReadersWhateverTheDeviceAndCanBeReadInBoth() {
        for (var device : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = page(device, true);
            assertThat(paper(page)).isEqualTo(device == ColorScheme.DARK ? DARK : LIGHT);
            var other = device == ColorScheme.DARK ? "light" : "dark";
            page.check("#reading input[value=" + other + "]");
            page.click("#keep-reading");
            assertThat(page.locator("#done").textContent()).contains("Bewaard");
            for (var path : List.of("/account", "/review/s-01", "/?q=hand")) {
                page.navigate(desk.address() + path);
                assertThat(paper(page)).as(path).isEqualTo(other.equals("dark") ? DARK : LIGHT);
                assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                        .isEqualTo(other);
                assertThat(Axe.barriers(page)).as("%s in %s", path, other).isEmpty();
            }
            desk.signedIn = false;
            page.navigate(desk.address() + "/sign-in");
            assertThat(paper(page)).as("nobody's").isEqualTo(device == ColorScheme.DARK ? DARK : LIGHT);
            forget();
        }
        page(ColorScheme.LIGHT, true);
    }

    @Test
    void lettersLinesAndMarksAreTheReadersWithoutAScriptToo() {
        var page = page(ColorScheme.LIGHT, false);
        page.navigate(desk.address() + "/stories/s-01");
        var usual = page.locator("#text").boundingBox();
        var letters = letters(page);
        page.navigate(desk.address() + "/account");
        page.check("#reading input[value=largest]");
        page.check("#reading input[value=narrow]");
        page.uncheck("#marks");
        page.click("#keep-reading");
        assertThat(page.isChecked("#reading input[value=largest]")).isTrue();

        page.navigate(desk.address() + "/stories/s-01");
        assertThat(letters(page)).isGreaterThan(1.3 * letters);
        assertThat(page.locator("#text").boundingBox().height).isGreaterThan(usual.height);
        page.navigate(desk.address() + "/review/s-01");
        assertThat(page.locator("#text mark.evidence").count()).isPositive();
        assertThat(page.locator("#text mark.evidence")
                        .first()
                        .evaluate("mark => getComputedStyle(mark).backgroundColor + getComputedStyle(mark).boxShadow"))
                .isEqualTo("rgba(0, 0, 0, 0)none");

        assertThat(width(page, "wide")).isGreaterThan(width(page, "narrow"));
    }

    /// Of a story whose letters are usual.
    private double width(Page page, String chosen) {
        page.navigate(desk.address() + "/account");
        page.check("#reading input[name=size][value=normal]");
        page.check("#reading input[name=width][value=" + chosen + "]");
        page.click("#keep-reading");
        page.navigate(desk.address() + "/stories/s-01");
        return page.locator("#text").boundingBox().width;
    }

    private static double letters(Page page) {
        return ((Number) page.locator("#text").evaluate("text => parseFloat(getComputedStyle(text).fontSize)"))
                .doubleValue();
    }

    private static Object paper(Page page) {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    private Page page(ColorScheme device, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(device)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("nl-BE"));
        var page = requireNonNull(context).newPage();
        page.navigate(desk.address() + "/account");
        return page;
    }
}
