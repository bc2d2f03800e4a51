package org.mangomoment.allinone.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnitInvitation;

class InvitedUnitTest {
    private static final String STORY = "33333333-aaaa-4bbb-8ccc-333333333333";
    private static final String UNIT = "Geriatrie 2 Noord";

    @Test
    void theUnitThatAChannelStillInvitesIsNoTraceOfAWithdrawnStory(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedKafka.start(folder)) {
            var kafka = new KafkaProperties(KafkaSettings.oneBroker(broker.bootstrap(), KafkaSecurity.none()));
            try (var admin = kafka.admin()) {
                TopicCreation.create(admin, Topics.all(), 1);
            }
            try (var publisher = new Publisher(kafka)) {
                publisher.publishAndWait(List.of(
                        Topics.SUBMISSIONS.record(STORY, submission()), Topics.CHANNELS.record("north", channel())));
            }
            var stored = StoredRecords.of(Set.of(STORY), kafka);
            var all = stored.sequences().count();
            stored.exceptOthers(Set.of(STORY), kafka);
            assertThat(stored.sequences().countShared()).isEqualTo(1);
            assertThat(stored.sequences().count()).isEqualTo(all - 1);
        }
    }

    private static Submission submission() {
        return Submission.newBuilder()
                .setStoryId(STORY)
                .setText("Synthetisch: de tuinman bracht haar elke morgen een roos.")
                .setChannel("north")
                .setDoor(Door.FORM)
                .setReceivedAt(Instant.EPOCH)
                .setBodyHash("00")
                .setUnit(UNIT)
                .build();
    }

    private static Channel channel() {
        return Channel.newBuilder()
                .setName("north")
                .setKeys(List.of())
                .setAt(Instant.EPOCH)
                .setInvitations(List.of(new UnitInvitation("AAECAwQFBgcICQoLDA0ODw", UNIT, Instant.EPOCH, null)))
                .build();
    }
}
