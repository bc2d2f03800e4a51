package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mangomoment.runtime.browser.Accessibility.assertOpenToEverybody;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// A researcher's way from a search to what is quoted, exported and cited, and what becomes of it when a story is
/// withdrawn: in a real browser, on a real log, with a mail server.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResearchJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Mails about one search are five minutes apart, the first from when it began to be watched.
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(6);

    /// Stories of patients, and as many of families.
    private static final int EACH = 6;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ForwardClock clock = new ForwardClock();
    private final Chromium chromium;
    private final Desk desk;

    ResearchJourneyTest(@TempDir Path folder, Chromium chromium) throws Exception {
        this.chromium = chromium;
        mails.start();
        var server = "smtp://127.0.0.1:" + mails.getSmtp().getPort();
        Map<String, Object> settings =
                Map.of("alerts.look-every", "100 ms", "alerts.server", server, "alerts.from", "desk@example.org");
        desk = Desk.open(folder, settings, clock);
        desk.register("rosa", Role.RESEARCHER, "rosa-token");
    }

    @AfterAll
    void close() {
        desk.close();
        mails.stop();
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, nl, lampionwoord", "en-GB, en, lanternword"})
    void whatWasFoundIsComparedWatchedQuotedExportedCitedAndTakenBack(String locale, String language, String word)
            throws Exception {
        for (var number = 0; number < EACH; number++) {
            write(language + "-patient-" + number, language, "patient", word + " nachtlicht", Synthetic.NOON);
            write(language + "-family-" + number, language, "family", word + " koffie", Synthetic.NOON);
        }
        awaitTotal(word, 2 * EACH);
        try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(locale))) {
            var page = context.newPage();
            signIn(page);
            var corpora = compared(page, word, language);
            var watched = watched(page, corpora);
            var story = language + "-new";
            write(
                    story,
                    language,
                    "patient",
                    word + " nachtlicht",
                    clock.instant().plusSeconds(5));
            told(page, watched, story, word);
            quoted(page, story, word);
            exported(page, word, story);
            var cited = cited(page, word);
            var figure = citedTable(page, word);

            assertThat(desk.delete("/api/stories/" + story, "operator-secret")).isEqualTo(204);
            awaitTotal(word, 2 * EACH);
            takenBack(page, story, cited, figure, watched);
        }
    }

    /// Two sub-corpora, each found by a facet and read in context, and the words that set them apart.
    ///
    /// @return where the first is kept
    private String compared(Page page, String word, String language) {
        page.fill("#q", word);
        page.press("#q", "Enter");
        page.waitForSelector("#total[data-total='" + 2 * EACH + "']");
        var patients = corpus(page, word, "patient");
        corpus(page, word, "family");
        page.navigate(address("/words?show=key"));
        page.fill("#q", "corpus:\"" + word + " patient\"");
        page.fill("#against", "corpus:\"" + word + " family\"");
        page.selectOption("#in", language);
        page.press("#q", "Enter");
        page.waitForSelector("#table [data-key=nachtlicht]");
        assertThat(page.locator("#table [data-key]").first().getAttribute("data-key"))
                .isEqualTo("nachtlicht");
        return patients;
    }

    private String corpus(Page page, String word, String teller) {
        page.navigate(address("/?q=" + word));
        page.locator("[data-facet=teller] a.pick[href*='teller=" + teller + "']")
                .evaluate("pick => { pick.closest('details').open = true; }");
        page.click("[data-facet=teller] a.pick[href*='teller=" + teller + "']");
        page.waitForSelector("#total[data-total='" + EACH + "']");
        page.click("#to-concordance");
        page.waitForSelector("#lines");
        assertThat(page.locator("#lines mark").allTextContents()).hasSize(EACH).containsOnly(word);
        page.goBack();
        page.click("#around summary");
        page.fill("#save-name", word + " " + teller);
        page.click("#save button");
        page.waitForSelector("#watch");
        return page.url();
    }

    private String watched(Page page, String search) {
        page.navigate(search);
        page.selectOption("#rhythm", "immediate");
        page.fill("#address", "rosa@example.org");
        page.click("#watch button");
        page.waitForSelector("#alerts");
        return search;
    }

    /// A mail says that there is something new and where, and nothing of it.
    private void told(Page page, String search, String story, String word) throws Exception {
        var before = mails.getReceivedMessages().length;
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            page.navigate(search);
            return page.locator("#alerts [data-story='" + story + "']").count() == 1;
        });
        clock.forward(BETWEEN_MAILS);
        await().atMost(PATIENCE).until(() -> mails.getReceivedMessages().length == before + 1);
        var mail = mails.getReceivedMessages()[before];
        assertThat(mail.getAllRecipients()[0]).hasToString("rosa@example.org");
        assertThat(mail.getContent().toString())
                .contains(search.substring(search.indexOf("/searches/")))
                .doesNotContain(word, story);
        page.click("#alerts [data-story='" + story + "'] a.open");
    }

    /// On the story's page.
    private static void quoted(Page page, String story, String word) {
        page.fill("#quote-words", word);
        page.fill("#quote-note", "voor het artikel");
        page.click("#quote button[type=submit]");
        page.waitForSelector("[data-quote] blockquote");
        assertThat(page.textContent("blockquote")).isEqualTo(word);
        page.fill("[data-quote] input[name=what]", "Het artikel over " + story);
        page.click("[data-quote] form[action$=uses] button");
        page.waitForSelector(".uses");
    }

    private void exported(Page page, String word, String story) throws Exception {
        page.navigate(address("/?q=" + word));
        page.click("#export summary");
        page.click("#export form[action='/exports'] > p button");
        page.waitForSelector("#job[data-state=ready]");
        var file = page.waitForDownload(() -> page.click("#fetch"));
        assertThat(Files.readString(file.path())).contains(story).contains(word);
    }

    private String cited(Page page, String word) {
        page.navigate(address("/?q=" + word));
        page.click("#around summary");
        page.click("#cite button");
        page.waitForSelector("#fresh");
        assertThat(page.getAttribute("#open", "data-count")).isEqualTo(Integer.toString(2 * EACH + 1));
        return page.url().replaceAll("[?].*", "");
    }

    private String citedTable(Page page, String word) {
        page.navigate(address("/insights?q=" + word + "&rows=language&columns=teller"));
        page.click("#cite button");
        page.waitForSelector("#figure[data-change=none]");
        assertOpenToEverybody(page);
        return page.url().replaceAll("[?].*", "");
    }

    private void takenBack(Page page, String story, String cited, String figure, String watched) {
        page.navigate(cited);
        assertThat(page.getAttribute("#withdrawn", "data-count")).isEqualTo("1");
        assertThat(page.locator("[data-story='" + story + "']").count()).isZero();
        page.navigate(figure);
        page.waitForSelector("#figure[data-change=withdrawals]");
        page.navigate(watched);
        assertThat(page.locator("#alerts [data-story]").count()).isZero();
        page.navigate(address("/exports"));
        assertThat(page.locator("#exports tr[data-export]")
                        .first()
                        .locator("details li")
                        .allTextContents())
                .containsExactly(story);
        page.navigate(address("/quotes"));
        assertThat(page.locator("[data-quote]:has-text('" + story + "') blockquote")
                        .count())
                .isZero();
        assertThat(page.locator("[data-quote]:has-text('" + story + "') [data-why]")
                        .count())
                .isEqualTo(1);
    }

    private void signIn(Page page) {
        page.navigate(address("/sign-in"));
        page.fill("#name", "rosa");
        page.fill("#password", "a long password");
        page.click(".actions button[type=submit]");
        page.waitForSelector("#total");
    }

    private void write(String id, String language, String teller, String text, Instant receivedAt) {
        var story = Story.newBuilder(Synthetic.story(id, 1, language, text))
                .setTeller(teller)
                .setReceivedAt(receivedAt)
                .build();
        var consent = Consent.newBuilder(Synthetic.consent(id, true))
                .setPurposes(Map.of("research", true, "quotes", true))
                .build();
        desk.write(List.of(
                Topics.STORIES.record(id, story),
                Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)),
                Topics.CONSENTS.record(id, consent)));
    }

    private void awaitTotal(String word, int stories) {
        await().atMost(PATIENCE)
                .until(() -> desk.json("/api/search?q=" + word, "operator-secret")
                                .path("total")
                                .asInt()
                        == stories);
    }

    private String address(String path) {
        return desk.service().address().resolve(path).toString();
    }
}
