package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.Topics;

class FormTest {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of("form.shortest", "0 s", "form.per-minute", 10_000));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aStoryToldInDutchIsThankedForAndItsPersonalPageSaysWhatMayBeDone() {
        var told = Map.of(
                "text", "Synthetisch: de kinesist wachtte tot de zon op het bed scheen.",
                "teller", "patient",
                "season", "spring",
                "year", "2024",
                "research", "yes",
                "contact", "yes",
                "email", "iemand@example.org");
        var sent = post(told, "nl");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();

        var thanks = page(path, "nl");
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body())
                .contains("lang=\"nl\"", "Dank u wel", "/mine/")
                .doesNotContain("kinesist");
        var id = between(thanks.body(), "id=\"receipt\">", "<");
        var submission = Kafka.latest(Topics.SUBMISSIONS).get(id);
        assertThat(submission.getDoor()).isEqualTo(Door.FORM);
        assertThat(submission.getTeller()).isEqualTo("patient");
        assertThat(submission.getPeriod().getSeason()).isEqualTo("spring");
        var consent = Kafka.latest(Topics.CONSENTS).get(id);
        assertThat(consent.getGiven()).isEqualTo(ConsentRoute.FORM);
        assertThat(consent.getPurposes())
                .isEqualTo(Map.of(
                        "research", true, "quotes", false, "publication", false, "teaching", false, "contact", true));
        assertThat(Kafka.latest(Topics.CONTACTS).get(id).getLanguage()).isEqualTo("nl");

        var mine = page(path.replace("?new", ""), "en");
        assertThat(mine.body()).contains("Your story at Mangomoment", id).doesNotContain("kinesist", "iemand@");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        var typed = Map.of(
                "text", " ",
                "year", "then",
                "name", "An <b>Voorbeeld</b> & \"co\"",
                "quotes", "yes");
        var english = post(typed, "en");
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body())
                .contains("Error:", "Write your story.", "href=\"#text\"", "id=\"text-error\"", "aria-invalid=\"true\"")
                .contains("Give the year in four digits", "value=\"then\"", "Tick that we may contact you")
                .contains("An &lt;b>Voorbeeld&lt;/b> &amp; &#34;co&#34;")
                .containsPattern("name=\"quotes\" value=\"yes\" checked")
                .doesNotContainPattern("name=\"research\" value=\"yes\" checked");
        assertThat(post(typed, "nl").body()).contains("Schrijf uw verhaal.", "Fout:");
        var long_ = "x".repeat(10_001) + "END";
        assertThat(post(Map.of("text", long_), "en").body()).contains(long_, "too long");
    }

    @Test
    void noBoxIsTickedBeforehand() {
        assertThat(page("/", "nl").body()).doesNotContain(" checked");
    }

    @Test
    void sendingTheSameFormTwiceIsOneStory() {
        var fields = new LinkedHashMap<>(Map.of("text", "Synthetic: sent twice.", "seal", seal()));
        var first = postAsIs(fields, "en");
        var second = postAsIs(fields, "en");
        assertThat(receipt(second)).isEqualTo(receipt(first));
        fields.put("text", "Synthetic: changed after going back.");
        var changed = postAsIs(fields, "en");
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("changed after going back", "safely received");
        fields.put("seal", between(changed.body(), "name=\"seal\" value=\"", "\""));
        assertThat(receipt(postAsIs(fields, "en"))).isNotEqualTo(receipt(first));
    }

    @Test
    void whatLooksLikeARobotIsAskedOnceMoreAndKeepsItsText() throws Exception {
        var trapped = post(Map.of("text", "Synthetic: trapped.", "website", "https://spam.example.org"), "en");
        assertThat(trapped.statusCode()).isEqualTo(200);
        assertThat(trapped.body()).contains("Synthetic: trapped.", "once more").doesNotContain("spam.example.org");
        var forged = postAsIs(Map.of("text", "Synthetic: forged.", "seal", "AAAA"), "nl");
        assertThat(forged.body()).contains("Synthetic: forged.", "nog één keer");
        try (var slow = Running.ready(Map.of("form.shortest", "1 hour"))) {
            var fast = slow.send(form(slow, Map.of("text", "Synthetic: fast.", "seal", seal()), "en"));
            assertThat(fast.body()).contains("Synthetic: fast.", "once more");
        }
    }

    @Test
    void anAddressThatSendsTooMuchIsAskedToWaitAndKeepsItsText() throws Exception {
        try (var strict = Running.ready(Map.of("form.shortest", "0 s", "form.per-minute", 2))) {
            HttpResponse<String> last = null;
            for (var number = 0; number < 6; number++) {
                var fields = Map.of("text", "Synthetic: number " + number, "seal", seal());
                last = strict.send(form(strict, fields, "en"));
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.body()).contains("Synthetic: number 5");
        }
    }

    @Test
    void inACrowdAScriptOrASumProvesAPersonAndWhoBringsNeitherIsTakenAndMarked() throws Exception {
        try (var crowded = Running.ready(Map.of("form.shortest", "0 s", "form.calm", 1, "form.per-minute", 1_000))) {
            assertThat(sent(crowded, "Synthetic: the first.", seal(), Map.of()).statusCode())
                    .isEqualTo(303);
            var seal = seal();
            var asked = sent(crowded, "Synthetic: in the crowd.", seal, Map.of());
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body())
                    .contains("How much is", "data-bits=\"16\"", "puzzle.js", "Synthetic: in the crowd.")
                    .containsPattern("name=\"asked\" value=\"puzzle\"");
            var worked =
                    sent(crowded, "Synthetic: in the crowd.", seal, Map.of("asked", "puzzle", "found", found(seal)));
            assertThat(worked.statusCode()).isEqualTo(303);
            var second = seal();
            var question =
                    sent(crowded, "Synthetic: by a sum.", second, Map.of()).body();
            var summed = sent(crowded, "Synthetic: by a sum.", second, Map.of("answer", sum(question)));
            assertThat(summed.statusCode()).isEqualTo(303);
            var silent = sent(crowded, "Synthetic: unproven.", seal(), Map.of("asked", "puzzle"));
            assertThat(silent.statusCode()).isEqualTo(303);
            var marked = Kafka.latest(Topics.DOUBTS);
            assertThat(marked.get(receipt(silent)).getReasons()).containsExactly(DoubtReason.PUZZLE);
            assertThat(marked).doesNotContainKeys(receipt(worked), receipt(summed));
        }
    }

    @Test
    void whoFillsTheTrapAgainOrWritesManyAddressesIsTakenAndMarked() {
        var trapped = post(Map.of("text", "Synthetic: again.", "website", "x", "asked", "again"), "en");
        var full = post(Map.of("text", "Synthetic http://a.example.org www.b.example.org https://c.example.org"), "en");
        var marked = Kafka.latest(Topics.DOUBTS);
        assertThat(marked.get(receipt(trapped)).getReasons()).containsExactly(DoubtReason.TRAP);
        assertThat(marked.get(receipt(full)).getReasons()).containsExactly(DoubtReason.ADDRESSES);
    }

    private static HttpResponse<String> sent(Running service, String text, String seal, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("text", text);
        fields.put("seal", seal);
        return service.send(form(service, fields, "en"));
    }

    private static String found(String seal) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var number = 0; ; number++) {
            var hash = sha.digest((seal + ":" + number).getBytes(StandardCharsets.US_ASCII));
            if (hash[0] == 0 && hash[1] == 0) {
                return Integer.toString(number);
            }
        }
    }

    private static String sum(String page) {
        var numbers = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        var question = Pattern.compile("How much is ([a-z]+) plus ([a-z]+)\\?").matcher(page);
        assertThat(question.find()).isTrue();
        return Integer.toString(numbers.indexOf(question.group(1)) + numbers.indexOf(question.group(2)) + 2);
    }

    @Test
    void theLanguageFollowsTheBrowserAndTheChoiceIsRemembered() {
        assertThat(page("/", "nl-BE,nl;q=0.9,en;q=0.8").body()).contains("Vertel uw verhaal");
        assertThat(page("/", "fr").body()).contains("Tell your story");
        var chosen = page("/?lang=nl", "en");
        assertThat(chosen.body()).contains("Vertel uw verhaal");
        var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(running.send(running.request("/").header("Cookie", cookie.split(";")[0]))
                        .body())
                .contains("Vertel uw verhaal");
    }

    @Test
    void whatIsNotThereHasAPageInBothLanguages() {
        for (var path : new String[] {"/nowhere", "/mine/AAAA", "/mine/" + "A".repeat(75)}) {
            var dutch = page(path, "nl");
            assertThat(dutch.statusCode()).isEqualTo(404);
            assertThat(dutch.body()).contains("Hier is niets");
            assertThat(page(path, "en").body()).contains("There is nothing here");
        }
    }

    private static HttpResponse<String> page(String path, String languages) {
        return running.send(running.request(path)
                .header("Accept", "text/html")
                .header("Accept-Language", languages)
                .GET());
    }

    private static HttpResponse<String> post(Map<String, String> fields, String language) {
        var all = new LinkedHashMap<>(fields);
        all.put("seal", seal());
        return postAsIs(all, language);
    }

    private static HttpResponse<String> postAsIs(Map<String, String> fields, String language) {
        return running.send(form(running, fields, language));
    }

    private static HttpRequest.Builder form(Running service, Map<String, String> fields, String language) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return service.request("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body));
    }

    private static String seal() {
        var matcher = SEAL.matcher(page("/", "en").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String receipt(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return between(
                page(sent.headers().firstValue("Location").orElseThrow(), "en").body(), "id=\"receipt\">", "<");
    }

    private static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        assertThat(text).contains(start);
        return text.substring(from, text.indexOf(end, from));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
