package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.schemas.CitationHead;
import org.mangomoment.schemas.CitationPart;
import org.mangomoment.schemas.CitedWords;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.schemas.QuoteUseKind;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.search.account.OpenSession;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.quote.Keeping;
import org.mangomoment.search.story.StoryView;

/// What a teller, a channel or a colleague may write never becomes part of a page's markup.
final class EscapingTest {
    private static final Reader STEWARD = new Reader("rosa", Role.STEWARD);
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "\"><script>alert(1)</script>",
            "'><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<body onload=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<style>@import 'https://example.org/x.css';</style>",
            "<link rel=stylesheet href=https://example.org/x.css>",
            "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
            "<base href=https://example.org/>",
            "<form action=https://example.org><button>x",
            "<textarea></textarea><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
            "<img src=`x`onerror=alert(1)>",
            "${7*7}<b>",
            "@template.layout()<b>",
            "{{7*7}}<b>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "＜script＞alert(1)＜/script＞",
            "<img src=x\nonerror\n=alert(1)>",
            "<template><script>alert(1)</script></template>",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>");

    /// Pages that show what is stored, whatever story is asked for.
    private static final List<String> PAGES = List.of(
            "/steward",
            "/steward/channels",
            "/steward/mails",
            "/steward/channels/mail",
            "/steward/models",
            "/steward/colleagues",
            "/steward/colleagues/rosa",
            "/account",
            "/searches",
            "/quotes",
            "/citations",
            "/exports",
            "/figures",
            "/influence",
            "/saturation",
            "/agreement",
            "/methods");

    @Test
    void fortyHostileStringsStayTextOnEveryPage() throws Exception {
        assertThat(HOSTILE).hasSize(40);
        try (var desk = new DeskFixture(hostileStories(), 0);
                var client = HttpClient.newHttpClient()) {
            store(desk);
            for (var number = 0; number < HOSTILE.size(); number++) {
                var text = HOSTILE.get(number);
                for (var path : addresses(number)) {
                    assertMarkupIsOurs(page(desk, client, path), text, path);
                }
            }
            for (var path : PAGES) {
                assertMarkupIsOurs(page(desk, client, path), "all of them", path);
            }
        }
    }

    @Test
    @InChromium
    void noHostileStringRunsInABrowser(Chromium chromium) {
        try (var desk = new DeskFixture(hostileStories(), 0);
                var page = chromium.browser().newPage()) {
            store(desk);
            var surprises = new ArrayList<String>();
            page.onDialog(dialog -> {
                surprises.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(desk.address()) && !request.url().startsWith("data:")) {
                    surprises.add("request: " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    surprises.add("console: " + message.text());
                }
            });
            var perString = IntStream.range(0, HOSTILE.size())
                    .boxed()
                    .flatMap(number -> addresses(number).stream().limit(number == 0 ? Integer.MAX_VALUE : 3));
            Stream.concat(perString, PAGES.stream()).forEach(address -> {
                page.navigate(desk.address() + address);
                assertThat(surprises).as(address).isEmpty();
            });
        }
    }

    private static List<StoryView> hostileStories() {
        return IntStream.range(0, HOSTILE.size())
                .mapToObj(number -> hostile(number, HOSTILE.get(number)))
                .toList();
    }

    /// Pages about one hostile string, with it in the address as well.
    private static List<String> addresses(int number) {
        var query = URLEncoder.encode(HOSTILE.get(number), StandardCharsets.UTF_8);
        return List.of(
                "/?q=" + query + "&teller=" + query + "&channel=-" + query,
                "/stories/h-" + number,
                "/review/h-" + number + "?queue=" + query + "&skip=" + query,
                "/sign-in?back=" + query + "&why=" + query,
                "/invitation?token=" + query,
                "/setup?token=" + query,
                "/searches/saved-" + number,
                "/citations/cited-" + number,
                "/review?search=saved-" + number,
                "/concordance?q=" + query + "&order=" + query,
                "/words?show=list&q=" + query + "&words=" + query,
                "/words?show=key&q=" + query + "&in=" + query + "&of=" + query,
                "/insights?rows=teller&columns=channel&q=" + query);
    }

    /// Every string as what a channel is called, why a story is doubted, who withdrew one, what an account's
    /// history tells and what a browser calls itself; as a saved search, a quotation, a citation and an export.
    private static void store(DeskFixture desk) {
        for (var number = 0; number < HOSTILE.size(); number++) {
            var text = HOSTILE.get(number);
            around(desk, number, text);
            desk.doubt(text);
            desk.mail(text);
            desk.open(text);
            desk.sessions.add(new OpenSession(text, text, Shelf.THEN, Shelf.THEN, false));
            desk.changed(text);
        }
    }

    /// What is kept around searches.
    private static void around(DeskFixture desk, int number, String text) {
        var around = desk.around;
        var search = SearchRequest.everything().withQuery(text);
        var saved = new SavedSearch("saved-" + number, text, text, true, search.parameters(), Shelf.THEN);
        around.publish(Topics.SAVED_SEARCHES.record(saved.getSearchId(), saved));
        around.watches.watch(saved.getSearchId(), WatchRhythm.WEEKLY, text, "en", STEWARD);
        around.past.remember(search, STEWARD);
        var head = new CitationHead(
                1,
                search.parameters(),
                text,
                text,
                List.of(new LogPosition(text, 0, 1L)),
                List.of(text),
                1,
                text,
                Shelf.THEN,
                null,
                new CitedWords("key", text, List.of(text), text, "nl", text, text, 0, text));
        var cited = new CitationPart("cited-" + number, 0, List.of("h-" + number), head);
        around.publish(Topics.CITATIONS.record(cited.getCitationId(), cited));
        switch (around.quotes.keep("h-" + number, null, 1, new Span(0, text.length()), text, true, STEWARD)) {
            case Keeping.Kept(var quote) ->
                assertThat(around.quotes.use(quote.getQuoteId(), QuoteUseKind.PAPER, text, STEWARD))
                        .isTrue();
            case Keeping.Refused _, Keeping.NoStory _ -> throw new AssertionError("not kept: " + text);
        }
        desk.export("export-" + number, text);
    }

    private static void assertMarkupIsOurs(String page, String hostile, String path) {
        var parsed = Jsoup.parse(page);
        assertThat(parsed.select("script").eachAttr("src"))
                .as("scripts of %s with %s", path, hostile)
                .allMatch(source -> source.matches("/desk/[a-z]+\\.js\\?v=[0-9a-f]+"));
        assertThat(
                        parsed.select(
                                "script:not([src]), iframe, object, embed, base, style, math, video, template, meta[http-equiv]"))
                .as("elements of %s with %s", path, hostile)
                .isEmpty();
        for (var element : parsed.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as("in %s with %s", path, hostile)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                if (ADDRESSES.contains(attribute.getKey())) {
                    assertThat(attribute.getValue())
                            .as("in %s with %s", path, hostile)
                            .matches("(?s)/(?!/).*|#.*");
                }
            }
        }
    }

    private static StoryView hostile(int number, String text) {
        var whole = "Begin " + text + " end.";
        var id = "h-" + number;
        var told = Shelf.story(id, "en", "patient", "hospital", whole, Map.of("respect", List.of(text)));
        var written = Shelf.written(id, 1, "en", text, text, text, whole);
        return new StoryView(written, told.suggestions(), told.consent(), List.of(decided(id, text)));
    }

    /// A decision whose author, memo and reason are hostile.
    private static Decision decided(String id, String text) {
        return Decision.newBuilder()
                .setDecisionId("d-" + id)
                .setStoryId(id)
                .setStoryVersion(1)
                .setReviewer(text)
                .setAct(DecisionAct.DECIDE)
                .setUndoes(null)
                .setEligibility(new EligibilityVerdict(EligibilityAnswer.NO, text))
                .setDimensions(List.of(new DimensionVerdict(text, DimensionAnswer.ACCEPT)))
                .setMemo(text)
                .setBlind(false)
                .setSelection(Selection.SEARCH)
                .setMillisTaken(1_000L)
                .setAt(Shelf.THEN)
                .build();
    }

    private static String page(DeskFixture desk, HttpClient client, String path) throws Exception {
        desk.reader = STEWARD;
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
