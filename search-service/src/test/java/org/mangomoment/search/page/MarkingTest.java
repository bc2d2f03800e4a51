package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.search.story.ShownStory;

/// Marking words that speak for a dimension, and answers that stay until they are sent, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MarkingTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final List<String> complaints = new ArrayList<>();
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    MarkingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void signIn() {
        desk.signedIn = true;
        desk.setUpOpen = false;
    }

    @AfterEach
    void closePage() {
        requireNonNull(context).close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void wordsAreMarkedByMouseAndTakenAwayAndKeptWithTheDecision() {
        var page = page("/review/s-01");
        press(page, "j", "j");
        assertThat(lit(page)).containsExactlyInAnyOrder("bang", "hield mijn hand vast");
        select(page, "langer duurde het niet");
        press(page, "e");
        assertThat(lit(page)).contains("langer duurde het niet");
        assertThat(page.isChecked("#row-emotional-support input[value=fits]")).isTrue();
        page.locator("#row-emotional-support .marked label").first().click();
        assertThat(lit(page)).containsExactlyInAnyOrder("hield mijn hand vast", "langer duurde het niet");
        assertThat(Axe.barriers(page)).isEmpty();

        page.click("#submit");
        page.waitForSelector("#undo-list li[data-story='s-01']");
        var marked = requireNonNull(desk.taken.getLast().evidence());
        assertThat(marked).extracting(this::words).containsExactly("hield mijn hand vast", "langer duurde het niet");
        assertThat(desk.taken.getLast().model()).isEqualTo("cues-1");
        assertThat(desk.taken.getLast().clientAt()).endsWith("Z");

        page.navigate(desk.address() + "/stories/s-01");
        assertThat(page.locator("#history .marks li").allTextContents())
                .containsExactly("Emotionele steun: hield mijn hand vast", "Emotionele steun: langer duurde het niet");
    }

    @Test
    void wordsAreChosenWithTheArrowKeysToo() {
        var page = page("/review/s-04");
        press(page, "e");
        assertThat(page.locator("#alert").textContent()).contains("dimensie");
        press(page, "j", "j", "e", "ArrowRight", "Shift+ArrowRight", "Enter");
        assertThat(lit(page)).containsExactly("patient of");
        press(page, "Enter");
        assertThat(lit(page)).isEmpty();
        press(page, "Home", "e", "Escape");
        assertThat(lit(page)).containsExactly("A");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("row-respect");
    }

    @Test
    void whatWasFilledInSurvivesLoadingAgainSkippingAndALanguage() {
        var page = page("/review/s-02");
        press(page, "j");
        select(page, "found out");
        press(page, "e", "m");
        page.keyboard().type("wie is zij?");
        page.reload();
        ready(page);
        assertFilledIn(page, "Wat u voor dit verhaal had ingevuld");
        press(page, "Space");
        page.waitForSelector("#work:not([data-story='s-02'])");
        page.navigate(desk.address() + "/review/s-02");
        ready(page);
        assertFilledIn(page, "Wat u voor dit verhaal had ingevuld");
        page.click("a[hreflang=en]");
        ready(page);
        assertFilledIn(page, "What you had filled in");
        page.click("form.account button");
        page.waitForSelector("#name");
        desk.signedIn = true;
        page.navigate(desk.address() + "/review/s-02");
        ready(page);
        assertThat(page.inputValue("#memo")).as("after signing out").isEmpty();
        page.click("a[hreflang=nl]");
    }

    @Test
    void takingADecisionBackGivesItsAnswersBack() {
        var page = page("/review/s-03");
        press(page, "0");
        press(page, "j", "j", "j");
        select(page, "belde mij op");
        press(page, "e", "m");
        page.keyboard().type("nog vragen");
        press(page, "Escape", "Enter");
        page.waitForSelector("#undo-list li[data-story='s-03']");
        press(page, "u");
        page.waitForSelector("#work[data-story='s-03']");
        ready(page);
        assertThat(page.isChecked("input[name=verdict][value=no]")).isTrue();
        assertThat(page.isChecked("#row-respect input[value=fits]")).isTrue();
        assertThat(page.inputValue("#memo")).isEqualTo("nog vragen");
        press(page, "j", "j", "j");
        assertThat(lit(page)).containsExactly("belde mij op");
    }

    @Test
    void anEndedSessionLosesNothing() {
        var page = page("/review/s-05");
        press(page, "j", "x", "m");
        page.keyboard().type("bijna verloren");
        desk.signedIn = false;
        press(page, "Escape", "Enter");
        page.waitForSelector("#password");
        complaints.clear();
        page.fill("#name", "rosa");
        page.fill("#password", "right");
        page.click("main button[type=submit]");
        page.waitForSelector("#work[data-story='s-05']");
        ready(page);
        assertThat(page.inputValue("#memo")).isEqualTo("bijna verloren");
        assertThat(page.isChecked("#row-respect input[value=not]")).isTrue();
        assertThat(page.locator("#alert").textContent()).contains("Wat u voor dit verhaal had ingevuld");
    }

    /// The upper row of a Belgian keyboard gives `&` and `é` without Shift.
    @Test
    void digitsGoByTheirPlaceLettersWithCapsLockAndAHeldKeyPassesOneStory() {
        var page = page("/review/s-06");
        page.evaluate("""
                () => {
                  const press = (init) => document.activeElement.dispatchEvent(
                      new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
                  press({ key: "&", code: "Digit1" });
                  press({ key: "J", code: "KeyJ" });
                  press({ key: "X", code: "KeyX" });
                }""");
        assertThat(page.isChecked("#row-respect input[value=fits]")).isTrue();
        assertThat(page.isChecked("#row-access input[value=not]")).isTrue();
        page.keyboard().down("Space");
        page.waitForSelector("#work:not([data-story='s-06'])");
        var second = page.locator("#work").getAttribute("data-story");
        page.keyboard().down("Space");
        page.keyboard().up("Space");
        press(page, "j");
        assertThat(page.locator("#work").getAttribute("data-story")).isEqualTo(second);
    }

    private void assertFilledIn(Page page, String told) {
        assertThat(page.inputValue("#memo")).isEqualTo("wie is zij?");
        assertThat(page.isChecked("#row-physical-comfort input[value=fits]")).isTrue();
        assertThat(page.locator("#row-physical-comfort .marked label:has(input:checked)")
                        .allTextContents())
                .contains("found out");
        assertThat(page.locator("#alert").textContent()).contains(told);
    }

    private String words(EvidenceSpan span) {
        var story =
                ShownStory.of(requireNonNull(desk.library.stories.get("s-01"))).view();
        return story.text().substring(span.getStart(), span.getEnd());
    }

    private static List<String> lit(Page page) {
        return page.locator("#text mark.lit").allTextContents();
    }

    private static void ready(Page page) {
        page.waitForSelector("#row-eligibility.current");
    }

    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const piece = [...document.querySelectorAll('#text [data-start]')]
                      .find(each => each.textContent.includes(words));
                  const at = piece.textContent.indexOf(words);
                  getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + words.length);
                }""", words);
    }

    private Page page(String path) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("nl-BE"));
        var page = requireNonNull(context).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(desk.address() + path);
        ready(page);
        return page;
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
