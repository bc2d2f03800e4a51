package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.story.StoryView;

/// What a teller, a channel or a colleague may write never becomes part of a page's markup.
final class EscapingTest {
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

    @Test
    void fortyHostileStringsStayTextOnEveryPage() throws Exception {
        assertThat(HOSTILE).hasSize(40);
        var stories = IntStream.range(0, HOSTILE.size())
                .mapToObj(number -> hostile(number, HOSTILE.get(number)))
                .toList();
        try (var desk = new DeskFixture(stories, 0);
                var client = HttpClient.newHttpClient()) {
            for (var number = 0; number < HOSTILE.size(); number++) {
                var text = HOSTILE.get(number);
                var query = URLEncoder.encode(text, StandardCharsets.UTF_8);
                for (var path : List.of(
                        "/?q=" + query + "&teller=" + query + "&channel=-" + query,
                        "/stories/h-" + number,
                        "/review/h-" + number + "?queue=" + query + "&skip=" + query,
                        "/sign-in?back=" + query,
                        "/setup?token=" + query)) {
                    assertMarkupIsOurs(page(desk, client, path), text, path);
                }
            }
        }
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
                            .matches("/(?!/).*|#.*");
                }
            }
        }
    }

    private static StoryView hostile(int number, String text) {
        var whole = "Begin " + text + " end.";
        var id = "h-" + number;
        var told = Shelf.story(id, "en", "patient", "hospital", whole, Map.of("respect", List.of(text)));
        var written = Shelf.written(id, 1, "en", text, text, text, whole);
        return new StoryView(written, told.suggestions(), told.consent(), List.of());
    }

    private static String page(DeskFixture desk, HttpClient client, String path) throws Exception {
        desk.reader = new Reader("rosa", Role.STEWARD);
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
