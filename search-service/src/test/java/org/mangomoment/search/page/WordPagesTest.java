package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;

/// The pages on words and figures, on a real index.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WordPagesTest {
    private static final List<String> PAGES = List.of("/concordance?q=hand+OR+tea&order=left-1", "/concordance");

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void wordsStandInTheirContextWithPlaceholdersAndTheSearchKept() throws Exception {
        var page = get("/concordance?q=karretje&teller=patient", "nl").body();
        assertThat(page)
                .contains("data-total=\"1\"", "<mark>karretje</mark>", "Nachtverpleger [NAAM] zette zijn ")
                .contains("name=\"teller\" value=\"patient\"", "href=\"/stories/s-01?from=search\"");
        assertThat(get("/concordance?teller=patient", "en").body()).contains("Type a word");
        assertThat(get("/?q=karretje", "nl").body()).contains("href=\"/concordance?q=karretje\"");
    }

    @Test
    void theFileHasTheSameLinesAndOpensInExcel() throws Exception {
        var plain = get("/concordance.csv?q=karretje", "nl");
        assertThat(plain.headers().firstValue("Content-Disposition").orElseThrow()).contains("concordance.csv");
        assertThat(plain.body())
                .startsWith("story,language,teller,setting,quotable,left,keyword,right\r\n")
                .contains("s-01,nl,patient,hospital,yes,", ",karretje,");
        assertThat(get("/concordance.csv?q=karretje&csv=excel", "nl").body())
                .startsWith("\uFEFFstory;language;");
    }

    @Test
    void noPageHasABarrierOrScrollsSidewaysOnASmallPhone() {
        try (var chromium = Chromium.start()) {
            for (var path : PAGES) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (var context = chromium.browser()
                            .newContext(new Browser.NewContextOptions()
                                    .setColorScheme(scheme)
                                    .setLocale(scheme == ColorScheme.LIGHT ? "nl" : "en")
                                    .setViewportSize(320, 700))) {
                        var page = context.newPage();
                        page.navigate(desk.address() + path);
                        assertThat(Axe.barriers(page)).as("%s in %s", path, scheme).isEmpty();
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(path)
                                .isEqualTo(320);
                    }
                }
            }
        }
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }
}
