package org.mangomoment.allinone.pipeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.runtime.browser.Chromium;

/// A reviewer's browser with a story on the screen and answers filled in.
final class ReviewingBrowser implements AutoCloseable {
    private static final String MEMO = "the kettle was still warm";

    private final BrowserContext context;
    private final Page page;
    private final String story;

    ReviewingBrowser(Demo demo, Chromium chromium) {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.navigate(demo.deskAddress() + "/sign-in");
        signIn(demo);
        assertThat(page.locator("#account")).hasText("reviewer");
        page.navigate(demo.deskAddress() + "/review");
        story = page.locator("#work").getAttribute("data-story");
        page.locator("#row-eligibility label.pick:has(input[value=yes])").click();
        page.fill("#memo", MEMO);
    }

    /// Saves; the answer is not waited for.
    void save() {
        page.waitForRequest(request -> request.method().equals("POST"), () -> page.click("#submit"));
    }

    /// Sees that the decision was not taken.
    void assertTold() {
        assertThat(page.locator("#alert")).containsText(page.locator("#said").getAttribute("data-failed"));
    }

    /// Goes back to the story and saves again. Sessions end with the process: signs in, and finds the answers there.
    void saveAgain(Demo demo) throws IOException, InterruptedException {
        page.click("#reopen");
        page.click("#submit");
        page.waitForURL(Pattern.compile(".*/sign-in\\?.*"));
        signIn(demo);
        assertThat(page.locator("#work")).hasAttribute("data-story", story);
        assertThat(page.locator("#memo")).hasValue(MEMO);
        page.click("#submit");
        assertThat(page.locator("#undo-list li[data-story='" + story + "']")).hasCount(1);
        assertThat(DecidingProgram.acts(demo, story, "reviewer")).hasSize(1);
    }

    private void signIn(Demo demo) {
        page.fill("#name", "reviewer");
        page.fill("#password", demo.password("reviewer"));
        page.click(".actions button[type=submit]");
    }

    @Override
    public void close() {
        context.close();
    }
}
