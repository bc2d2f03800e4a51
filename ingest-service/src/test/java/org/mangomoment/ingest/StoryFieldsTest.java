package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mangomoment.ingest.file.Entry;
import org.mangomoment.ingest.file.StoryFile;
import org.mangomoment.ingest.mapping.MappingFile;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ContactField;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.ValueKind;

/// Every field of the registry comes in by every door, and is described where the doors are described.
class StoryFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Messages> WORDS = Stream.of("nl", "en")
            .map(language -> Messages.read("org/mangomoment/ingest/page", language))
            .toList();
    private static Running running;
    private static String key;
    private static JsonNode described;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("every-field", "research");
        described = Running.json(running.get("/api/openapi.json").body())
                .path("components")
                .path("schemas")
                .path("Story")
                .path("properties");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void aFieldIsDescribedInTheDocumentOfTheApi(StoryField field) {
        var property = property(field.path());
        switch (field.kind()) {
            case ValueKind.Choice(var values) ->
                assertThat(StreamSupport.stream(property.path("enum").spliterator(), false)
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText))
                        .containsExactlyElementsOf(values);
            case ValueKind.Text(var longest) ->
                assertThat(property.path("maxLength").asInt()).isEqualTo(longest);
            case ValueKind.Year(var first) ->
                assertThat(property.path("minimum").asInt()).isEqualTo(first);
            case ValueKind.LanguageCode _ ->
                assertThat(property.path("type").toString()).contains("string");
        }
    }

    @Test
    void purposesAndContactFieldsAreDescribedInTheDocumentOfTheApi() {
        for (var purpose : ConsentPurpose.values()) {
            assertThat(property(purpose.path()).path("type").toString()).contains("boolean");
        }
        for (var field : ContactField.values()) {
            assertThat(property(field.path()).path("maxLength").asInt()).isEqualTo(field.longest());
        }
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void aFieldIsExplainedToChannels(StoryField field) throws IOException {
        var path = field.inPeriod() ? field.path() : "`" + field.path() + "`";
        assertThat(Files.readString(Path.of("../docs/push-api.md"))).contains(path);
    }

    @Test
    void everyFieldThatIsPushedIsInTheSubmission() {
        var answer = running.push(key, told().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Running.json(answer.body()).path("warnings")).isEmpty();
        assertTold(submission(answer.body()));
    }

    @Test
    void everyFieldOfATableIsInTheSubmission(@TempDir Path folder) throws IOException {
        var fields = Arrays.asList(StoryField.values());
        var head = String.join(",", fields.stream().map(StoryField::path).toList());
        var row = String.join(",", fields.stream().map(StoryFieldsTest::value).toList());
        var table = Files.writeString(
                folder.resolve("stories.csv"), "text," + head + "\nSynthetic: from a table.," + row + "\n");
        try (var file = StoryFile.open(table)) {
            var entry = (Entry.Told) file.entries().findFirst().orElseThrow();
            var answer = running.push(key, entry.json());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertTold(submission(answer.body()));
        }
    }

    @Test
    void everyFieldCanBeMapped() {
        var mapping = JSON.createObjectNode().put("mapping", 1);
        var fields = mapping.putObject("fields");
        fields.put("text", "story");
        var told = JSON.createObjectNode().put("story", "Synthetic: through a mapping.");
        for (var field : StoryField.values()) {
            fields.put(field.path(), field.id());
            told.put(field.id(), value(field));
        }
        assertThat(MappingFile.read(mapping.toString())).isInstanceOf(MappingRead.Usable.class);
        var pushKey = PushKey.generate();
        running.open(pushKey, channel -> channel.setName("every-field-mapped").setMapping(mapping.toString()));
        var answer = running.push(pushKey.shown(), told.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertTold(submission(answer.body()));
    }

    @ParameterizedTest
    @EnumSource(StoryField.class)
    void theFormAsksForAFieldInBothLanguagesOrNotAtAll(StoryField field) {
        var page = running.get("/").body();
        assertThat(page.contains("name=\"" + field.id() + "\"")).isEqualTo(field.is(FieldUse.FORM));
        if (field.is(FieldUse.FORM)) {
            for (var words : WORDS) {
                assertThat(words.keys()).contains("label." + field.id(), "hint." + field.id());
                field.choices().forEach(value -> assertThat(words.keys()).contains(field.id() + "." + value));
                assertThat(words.keys()).contains("error." + field.id() + ".wrong");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void everyPurposeIsAskedForInBothLanguages(ConsentPurpose purpose) {
        assertThat(running.get("/").body()).contains("type=\"checkbox\" name=\"" + purpose.id() + "\"");
        for (var words : WORDS) {
            assertThat(words.keys())
                    .contains("consent." + purpose.id(), "purpose." + purpose.id(), "mine.hint." + purpose.id());
        }
    }

    private static JsonNode property(String path) {
        var property = described.at("/" + path.replace(".", "/properties/"));
        assertThat(property.isMissingNode()).as(path).isFalse();
        return property;
    }

    private static ObjectNode told() {
        var told = JSON.createObjectNode().put("text", "Synthetic: told in full.");
        for (var field : StoryField.values()) {
            var object = field.inPeriod() ? told.withObjectProperty(StoryField.PERIOD) : told;
            if (field.kind() instanceof ValueKind.Year) {
                object.put(field.id(), Integer.parseInt(value(field)));
            } else {
                object.put(field.id(), value(field));
            }
        }
        return told;
    }

    private static String value(StoryField field) {
        return switch (field.kind()) {
            case ValueKind.Choice(var values) -> values.getFirst();
            case ValueKind.Text _ -> "Voorbeeld " + field.id();
            case ValueKind.Year _ -> "2025";
            case ValueKind.LanguageCode _ -> "nl";
        };
    }

    private static Submission submission(String answer) {
        return Kafka.latest(Topics.SUBMISSIONS)
                .get(Running.json(answer).path("id").asText());
    }

    private static void assertTold(Submission submission) {
        for (var field : StoryField.values()) {
            var record = field.inPeriod() ? submission.getPeriod() : submission;
            var told = field == StoryField.LANGUAGE ? submission.getDeclaredLanguage() : record.get(field.id());
            assertThat(String.valueOf(told)).as(field.path()).isEqualTo(value(field));
        }
    }
}
