package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.OnSharedDemo;

/// The names and identifiers that were written into the sample stories are not readable at the desk.
@OnSharedDemo
class NamesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void noNameOrIdentifierOfASampleStoryIsReadableAtTheDesk(Demo demo) throws Exception {
        var samples = resource("/samples/stories.jsonl");
        var known = demo.batch(samples).body().lines().map(NamesTest::json).toList();
        var written = resource("/samples/identifying.jsonl")
                .lines()
                .map(NamesTest::json)
                .toList();
        assertThat(known)
                .hasSameSizeAs(written)
                .allSatisfy(line -> assertThat(line.path("status").asText()).isEqualTo("repeated"));
        var steward = demo.desk("steward");
        var hits = hitsOfEveryPage(steward);
        var elsewhere = everythingElse(steward);
        var leaks = new ArrayList<String>();
        for (var index = 0; index < written.size(); index++) {
            var id = known.get(index).path("id").asText();
            var shown = steward.raw("/api/stories/" + id).body();
            assertThat(hits).as("stories that the search page lists").containsKey(id);
            for (var place : List.of(
                    shown,
                    steward.raw("/stories/" + id).body(),
                    steward.raw("/review/" + id).body(),
                    hits.getOrDefault(id, ""),
                    elsewhere)) {
                leaks.addAll(leaks(place, written.get(index), "names"));
            }
            leaks.addAll(leaks(json(shown).path("text").asText(), written.get(index), "identifiers"));
        }
        assertThat(leaks).isEmpty();
    }

    /// What the search page and its JSON show of each story.
    private static Map<String, String> hitsOfEveryPage(Desk steward) throws Exception {
        var json = new HashMap<String, String>();
        for (var hit : steward.get("/api/search?q=&size=1000").path("hits")) {
            json.put(hit.path("id").asText(), hit.toString());
        }
        var hits = new HashMap<String, String>();
        for (var path = "/?q="; !path.isEmpty(); ) {
            var page = Jsoup.parse(steward.raw(path).body());
            for (var hit : page.select("[data-story]")) {
                hits.merge(hit.attr("data-story"), hit.outerHtml(), String::concat);
            }
            path = page.select("a[rel=next]").attr("href");
        }
        assertThat(hits).as("stories on the search pages").containsOnlyKeys(json.keySet());
        json.forEach((id, hit) -> hits.merge(id, hit, String::concat));
        return hits;
    }

    /// Pages and answers that are about no story in particular.
    private static String everythingElse(Desk steward) throws Exception {
        var shown = new StringBuilder();
        for (var path : List.of("/steward", "/api/status", "/api/review/next", "/review")) {
            shown.append(steward.raw(path).body());
        }
        return shown.toString();
    }

    private static List<String> leaks(String shown, JsonNode written, String kind) {
        var leaks = new ArrayList<String>();
        for (var hidden : written.path(kind)) {
            var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(hidden.asText()) + "(?![\\p{L}\\p{N}])");
            if (whole.matcher(shown).find()) {
                leaks.add(written.path("id").asText() + ": " + hidden.asText());
            }
        }
        return leaks;
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(NamesTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
