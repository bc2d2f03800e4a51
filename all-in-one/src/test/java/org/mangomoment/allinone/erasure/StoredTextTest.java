package org.mangomoment.allinone.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryNote;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// What the hunt for a withdrawn story's words looks for.
class StoredTextTest {
    private static final Contact CONTACT =
            new Contact("one", "Ilse Voorbeeld", "ilse@example.org", null, "nl", Instant.EPOCH);

    @Test
    void whatAPersonWroteIsMarkedInTheSchema() {
        assertThat(marked(Submission.getClassSchema(), "text")).containsExactly("text");
        assertThat(marked(Submission.getClassSchema(), "name"))
                .containsExactlyInAnyOrder("organisation", "unit", "knownNames");
        assertThat(marked(Story.getClassSchema(), "text")).containsExactly("text");
        assertThat(marked(Decision.getClassSchema(), "text")).containsExactly("memo");
        assertThat(marked(CalibrationAnswer.getClassSchema(), "text")).containsExactly("memo");
        assertThat(marked(GoldStory.getClassSchema(), "text")).containsExactly("explanation");
        assertThat(marked(StoryNote.getClassSchema(), "text")).containsExactly("text");
    }

    @Test
    void namesAreReadFromARecordAndFromADeadLetterOfIt() {
        var record = Topics.CONTACTS.record("one", CONTACT);
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        assertThat(StoredText.in(read).names()).containsExactly("Ilse Voorbeeld", "ilse@example.org");
        var letter =
                new DeadLetter("contacts", record.key(), record.value(), "a test", "the test", Instant.EPOCH).record();
        var stored = new ConsumerRecord<>(letter.topic(), 0, 0, letter.key(), letter.value());
        letter.headers().forEach(stored.headers()::add);
        assertThat(StoredText.in(stored).names()).containsExactly("Ilse Voorbeeld", "ilse@example.org");
    }

    @Test
    void aRecordThatCannotBeReadSaysNothing() {
        var rubbish = new ConsumerRecord<>("contacts", 0, 0, new byte[] {1}, new byte[] {1, 2, 3});
        assertThat(StoredText.in(rubbish)).isEqualTo(new StoredText(List.of(), List.of()));
    }

    private static List<String> marked(Schema schema, String kind) {
        return schema.getFields().stream()
                .filter(field -> kind.equals(field.getProp(StoredText.MARK)))
                .map(Schema.Field::name)
                .toList();
    }
}
