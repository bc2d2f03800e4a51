package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.ValueKind;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Facet;

/// Every field of the registry is in the API, its document, the index and the words of the desk, for those who may see
/// it.
class StoryFieldsTest {
    private static final List<Messages> WORDS = Stream.of("nl", "en")
            .map(language -> Messages.read("sentences", language))
            .toList();

    @TempDir
    static Path folder;

    static Desk desk;
    static JsonNode document;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open(folder);
        desk.register("fields-steward", Role.STEWARD, "fields-steward");
        desk.register("fields-reviewer", Role.REVIEWER, "fields-reviewer");
        desk.write(List.of(
                Topics.STORIES.record("every-field", told()),
                Topics.CONSENTS.record("every-field", Synthetic.consent("every-field", true))));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        desk.get("/api/stories/every-field", "fields-reviewer").statusCode() == 200);
        document = desk.json("/api/openapi.json", "");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void aFieldIsInTheApiForThoseWhoMaySeeIt(StoryField field) throws Exception {
        assertThat(answered(field, "fields-steward").asText()).isEqualTo(value(field));
        assertThat(answered(field, "fields-reviewer").isNull()).isEqualTo(field.is(FieldUse.STEWARDS));
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void aFieldIsDescribedInTheDocumentOfTheApi(StoryField field) {
        var properties =
                document.path("components").path("schemas").path("Story").path("properties");
        var described = field.inPeriod()
                ? properties.path(StoryField.PERIOD).path("properties").path(field.id())
                : properties.path(field.id());
        assertThat(described.isMissingNode()).isFalse();
        assertThat(StreamSupport.stream(described.path("enum").spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .containsExactlyElementsOf(field.choices());
    }

    @Test
    void everyFacetIsAParameterOfTheSearch() {
        var parameters = document.path("paths").path("/api/search").path("get").path("parameters");
        assertThat(StreamSupport.stream(parameters.spliterator(), false)
                        .map(parameter -> parameter.path("name").asText()))
                .containsAll(Facet.ALL.stream().map(Facet::id).toList());
    }

    @Test
    void everyFacetHasAName() {
        for (var words : WORDS) {
            assertThat(words.keys())
                    .containsAll(Facet.ALL.stream()
                            .map(facet -> "facet." + facet.id())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void theValuesOfAFieldHaveNames(StoryField field) {
        for (var words : WORDS) {
            field.choices().forEach(value -> assertThat(words.keys()).contains(field.vocabulary() + "." + value));
        }
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void aPurposeHasAName(ConsentPurpose purpose) {
        for (var words : WORDS) {
            assertThat(words.keys()).contains("purpose." + purpose.id());
        }
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void aFacetFindsAndCountsForThoseWhoMaySeeTheField(StoryField field) throws Exception {
        if (!field.is(FieldUse.FACET)) {
            return;
        }
        var value = URLEncoder.encode(value(field), StandardCharsets.UTF_8);
        for (var asked : List.of(
                field.id() + "=" + value,
                "q=" + URLEncoder.encode(field.id() + ":\"" + value(field) + '"', StandardCharsets.UTF_8))) {
            assertThat(ids("/api/search?size=100&" + asked, "fields-steward")).contains("every-field");
            assertThat(ids("/api/search?size=100&" + asked, "fields-reviewer").contains("every-field"))
                    .isEqualTo(!field.is(FieldUse.STEWARDS));
        }
        var without = "/api/search?size=100&" + field.id() + "=-" + value;
        assertThat(ids(without, "fields-steward")).doesNotContain("every-field");
        assertThat(ids(without, "fields-reviewer").contains("every-field")).isEqualTo(field.is(FieldUse.STEWARDS));
        assertThat(counted(field, "fields-steward")).isPositive();
        assertThat(counted(field, "fields-reviewer") == 0).isEqualTo(field.is(FieldUse.STEWARDS));
    }

    private static int counted(StoryField field, String token) throws Exception {
        var facets = desk.json("/api/search", token).path("facets");
        return facets.path(field.id()).path(value(field)).asInt();
    }

    private static List<String> ids(String path, String token) throws Exception {
        return StreamSupport.stream(desk.json(path, token).path("hits").spliterator(), false)
                .map(hit -> hit.path("id").asText())
                .toList();
    }

    private static JsonNode answered(StoryField field, String token) throws Exception {
        var story = desk.json("/api/stories/every-field", token);
        return field.inPeriod() ? story.path(StoryField.PERIOD).path(field.id()) : story.path(field.id());
    }

    private static Story told() {
        var story = Synthetic.story("every-field", 1, "nl", "Synthetisch: alles verteld.");
        for (var field : StoryField.values()) {
            if (!field.inPeriod() && field != StoryField.LANGUAGE) {
                story.put(field.path(), value(field));
            }
        }
        return story;
    }

    private static String value(StoryField field) {
        return switch (field.kind()) {
            case ValueKind.Choice(var values) -> values.getFirst();
            case ValueKind.Text _ -> "Voorbeeld " + field.id();
            case ValueKind.Year _ -> "2025";
            case ValueKind.LanguageCode _ -> "nl";
        };
    }
}
