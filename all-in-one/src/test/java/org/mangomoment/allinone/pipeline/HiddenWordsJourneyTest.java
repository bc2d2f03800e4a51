package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// A reviewer hides words that the pipeline left: they are gone from every page and API at once. In a real browser.
@InChromium
@OnSharedDemo
class HiddenWordsJourneyTest {
    private static final String WORD = "ooievaarsnest";
    private static final String MISSED = "zwanenhalsstraat";

    @Test
    void hiddenWordsAreGoneFromEveryPageAndApiAtOnce(Demo demo, Chromium chromium) throws Exception {
        var pushed = demo.push("hidden-words", """
                {"text": "De zuster uit de zwanenhalsstraat toonde mij het ooievaarsnest en bleef nog even zitten.",
                 "language": "nl", "teller": "patient", "consent": {"research": true, "quotes": true}}""");
        assertThat(pushed.statusCode()).as(pushed.body()).isEqualTo(201);
        var id = Desk.JSON.readTree(pushed.body()).path("id").asText();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> demo.desk("reviewer")
                                .search(MISSED)
                                .path("hits")
                                .path(0)
                                .path("suggestions")
                                .size()
                        > 0);
        try (var context = chromium.browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            var page = context.newPage();
            signIn(page, demo);
            page.navigate(demo.deskAddress() + "/stories/" + id);
            assertThat(page.content()).contains(MISSED);
            page.navigate(demo.deskAddress() + "/review/" + id);
            hide(page);
            for (var path : List.of(
                    "/stories/" + id,
                    "/review/" + id,
                    "/?q=" + WORD,
                    "/concordance?q=" + WORD,
                    "/words?show=pairs&q=" + WORD)) {
                page.navigate(demo.deskAddress() + path);
                assertThat(page.content()).as(path).contains(WORD).doesNotContain(MISSED);
            }
            page.navigate(demo.deskAddress() + "/?q=" + MISSED);
            assertThat(page.getAttribute("#total", "data-total")).isEqualTo("0");
        }
        assertHiddenFromPrograms(demo, id);
    }

    private static void signIn(Page page, Demo demo) {
        page.navigate(demo.deskAddress() + "/sign-in");
        page.fill("#name", "reviewer");
        page.fill("#password", demo.password("reviewer"));
        page.click(".actions button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void hide(Page page) {
        page.waitForSelector("#row-eligibility.current");
        page.evaluate("""
                words => {
                  const piece = [...document.querySelectorAll('#text [data-start]')]
                      .find(each => each.textContent.includes(words));
                  const at = piece.textContent.indexOf(words);
                  getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + words.length);
                }""", MISSED);
        page.keyboard().press("h");
        page.waitForFunction("() => document.getElementById('text').textContent.includes('[VERBORGEN]')");
    }

    private static void assertHiddenFromPrograms(Demo demo, String id) throws Exception {
        assertThat(demo.desk("steward").search(MISSED).path("total").asLong()).isZero();
        for (var path : List.of("/api/stories/" + id, "/api/search?q=" + WORD, "/api/concordance?q=" + WORD)) {
            var answer = demo.desk("researcher").raw(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains(WORD).doesNotContain(MISSED);
        }
        // One story has no pairs of words to tell.
        assertThat(demo.desk("researcher")
                        .raw("/api/words?show=pairs&q=" + WORD)
                        .body())
                .doesNotContain(MISSED);
    }
}
