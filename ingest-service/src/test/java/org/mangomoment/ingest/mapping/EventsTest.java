package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    @Test
    void onlyTheNamedEventsAreStoriesHoweverTheyAreWritten() throws Exception {
        var events = Events.of(Path.parse("event"), List.of("responseFinished"));
        assertThat(events.pass(json("{\"event\": \"responseFinished\"}"))).isEmpty();
        assertThat(events.pass(json("{\"event\": \" RESPONSEFINISHED \"}"))).isEmpty();
        assertThat(events.pass(json("{\"event\": \"responseCreated\"}"))).isPresent();
        assertThat(events.pass(json("{}"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"ping\"}",
                "{\"eventType\": \"TEST_WEBHOOK\"}",
                "{\"type\": \"verification\"}",
                "{\"webhookEvent\": \"test\"}",
                "{\"event_name\": \"webhook.test\"}",
                "{\"topic\": \"ping\"}",
                "{\"test\": true}",
                "{\"is_test\": \"1\"}"
            })
    void aTestOfTheAddressIsAPing(String told) throws Exception {
        assertThat(Events.ping(json(told), null)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"answer\"}",
                "{\"test\": false}",
                "{\"latest\": true}",
                "{\"name\": \"test\"}",
                "{}"
            })
    void anythingElseIsNone(String told) throws Exception {
        assertThat(Events.ping(json(told), null)).isEmpty();
    }

    private static Rule text(String path) throws Exception {
        return new Rule(Path.parse(path), Map.of(), null, null, List.of(), false, null);
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }

    @Test
    void aStoryIsNoTestWhateverStandsBesideIt() throws Exception {
        var told = json("{\"test\": true, \"verhaal\": \"Synthetisch: hij floot.\"}");

        assertThat(Events.ping(told, text("verhaal"))).isEmpty();
        assertThat(Events.ping(told, text("antwoord"))).isPresent();
    }
}
