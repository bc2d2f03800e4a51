package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.codebook.FurtherCodebooks;
import org.mangomoment.search.codebook.DimensionPlace;
import org.mangomoment.search.codebook.FurtherEntry;

/// Stewards fill a second codebook in the draft, with plain forms.
final class FurtherCodebookDraftTest {
    private static final String DRAFT = "/steward/codebook/draft";
    private static final String MODEL = DRAFT + "/beside/model";

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void begin() throws Exception {
        assertThat(post(DRAFT, Map.of()).statusCode()).isEqualTo(303);
    }

    @AfterEach
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void theTemplateIsAddedOnceAndSaysThatItIsOne() throws Exception {
        assertThat(get(DRAFT)).contains("id=\"add-template\"").doesNotContain("data-beside");
        assertThat(post(DRAFT + "/beside", Map.of()).statusCode()).isEqualTo(303);
        assertThat(get(DRAFT))
                .contains("data-beside=\"model\"", "(template)", "not known to us", "data-empty=\"model\"")
                .contains("Preconditions: organisation", "data-kind=\"no-dimension\"", "new codebook beside the first")
                .doesNotContain("id=\"add-template\"");
        var again = post(DRAFT + "/beside", Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("data-problem=\"template\"");
    }

    @Test
    void itIsFilledSectionBySectionAndPublished() throws Exception {
        post(DRAFT + "/beside", Map.of());
        assertThat(get(DRAFT + "?place=model/impacts-patient"))
                .contains("<option value=\"model/impacts-patient\" selected>");
        assertThat(add("relief", "model/nowhere").body()).contains("data-problem=\"place\"");
        assertThat(add("relief", "model/impacts-patient").statusCode()).isEqualTo(303);
        assertThat(add("time", "").statusCode()).isEqualTo(303);
        assertThat(placed("time", "model/nowhere").statusCode()).isEqualTo(422);
        assertThat(placed("time", "model/catalysts-professional").statusCode()).isEqualTo(303);
        assertThat(placed("nothing", "model").statusCode()).isEqualTo(404);
        post(DRAFT + "/dimensions/time", Map.of("label-nl", "Tijd", "label-en", "Time", "prior", "0.2"));
        assertThat(DimensionPlace.of(dimension("time")))
                .isEqualTo(new DimensionPlace("model", "catalysts-professional"));
        assertThat(get(DRAFT + "/dimensions/time"))
                .contains("<option value=\"model/catalysts-professional\" selected>");
        assertThat(post(DRAFT + "/publish", Map.of()).statusCode()).isEqualTo(303);
        var inForce = desk.codebooks.published.newest();
        assertThat(inForce.dimensionIds()).hasSize(10).endsWith("access", "time", "relief");
        assertThat(inForce.beside()).extracting(FurtherEntry::id).containsExactly("model");
        assertThat(inForce.heading("relief", "nl")).endsWith(" · Effecten: patiënt");
        var page = get("/steward/codebook");
        assertThat(Stream.of(
                                "data-dimension=\"access\"",
                                "data-beside=\"model\"",
                                "Catalysts: professional",
                                "data-dimension=\"time\"")
                        .map(page::indexOf))
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void itsWordsAreChangedAndWhoSavesLaterKeepsWhatWasTyped() throws Exception {
        post(DRAFT + "/beside", Map.of());
        var shown = desk.codebooks.editing.revision();
        var typed = new HashMap<String, String>();
        draft().getBeside().getFirst().getSections().forEach(section -> {
            typed.put("section-" + section.getId() + "-nl", "NL " + section.getId());
            typed.put("section-" + section.getId() + "-en", "EN " + section.getId());
        });
        typed.put("label-nl", "Ons model");
        assertThat(post(MODEL, typed).statusCode()).isEqualTo(422);
        typed.put("label-en", "Our model");
        assertThat(post(MODEL, typed).statusCode()).isEqualTo(303);
        var saved = draft().getBeside().getFirst();
        assertThat(saved.getTitle().getEn()).isEqualTo("Our model");
        assertThat(saved.getNote()).isNull();
        assertThat(saved.getSections().getLast().getLabel().getNl()).isEqualTo("NL impacts-organisation");
        typed.put("label-en", "My model");
        typed.put("revision", shown);
        var late = post(MODEL, typed);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("id=\"conflict\"", "value=\"My model\"", "data-saved=\"label-en\"", "Our model")
                .contains("name=\"revision\" value=\"" + desk.codebooks.editing.revision() + "\"");
    }

    @Test
    void itIsTakenOutWhileNeitherTheDraftNorTheVersionInForceHasDimensionsOfIt() throws Exception {
        post(DRAFT + "/beside", Map.of());
        add("relief", "model/impacts-patient");
        assertThat(post(MODEL + "/remove", Map.of()).body()).contains("data-problem=\"has-dimensions\"");
        post(DRAFT + "/publish", Map.of());
        post(DRAFT, Map.of());
        post(DRAFT + "/dimensions/relief/remove", Map.of());
        assertThat(get(DRAFT)).doesNotContain(MODEL + "/remove");
        assertThat(post(MODEL + "/remove", Map.of()).statusCode()).isEqualTo(422);
        post(DRAFT + "/publish", Map.of());
        assertThat(desk.codebooks.published.newest().beside()).isEmpty();
        post(DRAFT, Map.of());
        assertThat(get(DRAFT)).contains(MODEL + "/remove");
        assertThat(post(MODEL + "/remove", Map.of()).statusCode()).isEqualTo(303);
        assertThat(draft().getBeside()).isEmpty();
        assertThat(get(MODEL)).contains("404");
    }

    @Test
    void aDimensionThatIsPutBackBringsItsCodebook() throws Exception {
        var other = Codebook.newBuilder(draft()).setBeside(List.of(FurtherCodebooks.template()));
        other.setDimensions(draft().getDimensions().stream()
                .map(known -> CodebookDimension.newBuilder(known)
                        .setId("its-" + known.getId())
                        .setCodebook(known.getId().equals("access") ? "model" : null)
                        .build())
                .toList());
        desk.codebooks.publish(other.build());
        post(DRAFT + "/follow", Map.of());
        assertThat(draft().getBeside()).isEmpty();
        post(DRAFT + "/dimensions/its-access/restore", Map.of());
        assertThat(draft().getBeside()).hasSize(1);
        assertThat(get(DRAFT)).contains("data-dimension=\"its-access\"").doesNotContain("id=\"unusable\"");
    }

    @Test
    void aDimensionMovesAmongThoseOfItsSectionOnly() throws Exception {
        post(DRAFT + "/beside", Map.of());
        add("one", "model/impacts-patient");
        add("other", "");
        add("two", "model/impacts-patient");
        post(DRAFT + "/dimensions/two/move", Map.of("to", "up"));
        assertThat(ids()).endsWith("two", "other", "one");
        post(DRAFT + "/dimensions/two/move", Map.of("to", "up"));
        assertThat(ids()).endsWith("access", "two", "other", "one");
        post(DRAFT + "/dimensions/other/move", Map.of("to", "up"));
        assertThat(ids()).endsWith("other", "two", "access", "one");
    }

    private List<String> ids() {
        return draft().getDimensions().stream().map(CodebookDimension::getId).toList();
    }

    private CodebookDimension dimension(String id) {
        return draft().getDimensions().stream()
                .filter(known -> known.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Codebook draft() {
        return desk.codebooks.editing.draft().orElseThrow().getCodebook();
    }

    private HttpResponse<String> add(String id, String place) throws Exception {
        return post(DRAFT + "/dimensions", Map.of("id", id, "label-nl", id, "label-en", id, "place", place));
    }

    private HttpResponse<String> placed(String id, String place) throws Exception {
        return post(DRAFT + "/dimensions/" + id + "/place", Map.of("place", place));
    }

    private String get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /// Sends a form, unless it says otherwise with the newest revision.
    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var all = new HashMap<>(Map.of("csrf", DeskFixture.CSRF, "revision", desk.codebooks.editing.revision()));
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }
}
