package org.mangomoment.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.mangomoment.schemas.StoryHolding.Eraser;
import org.mangomoment.schemas.StoryHolding.Nothing;
import org.mangomoment.schemas.StoryHolding.PerLetter;
import org.mangomoment.schemas.StoryHolding.PerPart;
import org.mangomoment.schemas.StoryHolding.PerStory;

/// Every topic of the product. Keys are story ids unless said.
public final class Topics {
    private static final int STORY_PARTITIONS = 6;

    /// Stories as received; the only raw text. Written by ingest, read by the classifier.
    public static final Topic<String, Submission> SUBMISSIONS = new Topic<>(
            "submissions",
            Serdes.String(),
            AvroSerde.of(Submission.class),
            id -> id,
            STORY_PARTITIONS,
            new Cleanup.Compacted(),
            true,
            new PerStory(Eraser.INGEST));

    /// What ingest remembers of what it took. Written and read by ingest.
    public static final Topic<String, Receipt> RECEIPTS =
            perStory("receipts", Receipt.class, new PerStory(Eraser.INGEST));

    /// Answers of tellers on what a story may be used for. Written by ingest, read by classifier and search.
    public static final Topic<String, Consent> CONSENTS =
            perStory("consents", Consent.class, new PerStory(Eraser.INGEST));

    /// How to reach tellers. Written and read by ingest only.
    public static final Topic<String, Contact> CONTACTS =
            perStory("contacts", Contact.class, new PerStory(Eraser.INGEST));

    /// Mails to tellers, keyed by story and kind. Written and read by ingest only.
    public static final Topic<StoryPart, TellerMail> TELLER_MAILS =
            perStoryPart("teller-mails", TellerMail.class, new PerPart(Eraser.INGEST));

    /// Redacted stories. Written by the classifier, read by search.
    public static final Topic<String, Story> STORIES =
            perStory("stories", Story.class, new PerStory(Eraser.CLASSIFIER));

    /// Suggested eligibility and dimensions. Written by the classifier, read by search.
    public static final Topic<String, Suggestions> SUGGESTIONS =
            perStory("suggestions", Suggestions.class, new PerStory(Eraser.CLASSIFIER));

    /// Reviewers' acts, keyed by story and decision. Written by search, read by classifier and search.
    public static final Topic<StoryPart, Decision> DECISIONS =
            perStoryPart("decisions", Decision.class, new PerPart(Eraser.DESK));

    /// Wishes to hide or show a span, keyed by story and request. Written by search, read by the classifier.
    public static final Topic<StoryPart, RedactionRequest> REDACTION_REQUESTS =
            perStoryPart("redaction-requests", RedactionRequest.class, new PerPart(Eraser.CLASSIFIER));

    /// Wishes that a story be gone; never erased themselves. Written by ingest and search, read by every service.
    public static final Topic<String, Withdrawal> WITHDRAWALS =
            perStory("withdrawals", Withdrawal.class, new Nothing());

    /// Codebook versions, keyed by version number. Written by `mango codebook publish` and at first start.
    public static final Topic<String, Codebook> CODEBOOKS = single("codebooks", Codebook.class, new Nothing());

    /// Suggestion models, keyed by model id. Written by the classifier, read by classifier and search.
    public static final Topic<String, Model> MODELS = single("models", Model.class, new Nothing());

    /// Stewards' wishes concerning models, keyed by request. Asked by search, answered by the classifier.
    public static final Topic<String, ModelRequest> MODEL_REQUESTS =
            single("model-requests", ModelRequest.class, new Nothing());

    /// Campaign channels, keyed by name. Written by search, read by ingest and search.
    public static final Topic<String, Channel> CHANNELS = single("channels", Channel.class, new Nothing());

    /// What became of each channel's stories, keyed by channel, day and counting process. Written by ingest, read by
    /// search.
    public static final Topic<String, ChannelDay> CHANNEL_DAYS =
            single("channel-days", ChannelDay.class, new Nothing());

    /// Stories that may be a robot's. Written by ingest, cleared by search, read by search.
    public static final Topic<String, Doubt> DOUBTS = single("doubts", Doubt.class, new PerStory(Eraser.INGEST));

    /// How far each mailbox has been read, keyed by mailbox. Written and read by ingest.
    public static final Topic<String, MailPosition> MAIL_POSITIONS =
            single("mail-positions", MailPosition.class, new Nothing());

    /// Mails that wait for a steward. Written by ingest; dismissed by search; read by both.
    public static final Topic<String, MailToLookAt> MAILS_TO_LOOK_AT =
            single("mails-to-look-at", MailToLookAt.class, new PerStory(Eraser.INGEST));

    /// Colleagues' accounts, keyed by name. Written and read by search.
    public static final Topic<String, Account> ACCOUNTS = single("accounts", Account.class, new Nothing());

    /// Browsers with which colleagues have signed in, keyed by account and hash. Written and read by search.
    public static final Topic<String, Device> DEVICES = single("devices", Device.class, new Nothing());

    /// What could not be processed: original bytes, everything else in headers ([DeadLetter]). Kept 30 days.
    public static final Topic<byte[], byte[]> DEAD_LETTERS = new Topic<>(
            "dead-letters",
            Serdes.ByteArray(),
            Serdes.ByteArray(),
            _ -> "",
            1,
            new Cleanup.KeptFor(Duration.ofDays(30)),
            true,
            new PerLetter(Eraser.CLASSIFIER));

    private Topics() {}

    /// Every topic, for creation and for lists.
    public static List<Topic<?, ?>> all() {
        return List.of(
                SUBMISSIONS,
                RECEIPTS,
                CONSENTS,
                CONTACTS,
                TELLER_MAILS,
                STORIES,
                SUGGESTIONS,
                DECISIONS,
                REDACTION_REQUESTS,
                WITHDRAWALS,
                CODEBOOKS,
                MODELS,
                MODEL_REQUESTS,
                CHANNELS,
                CHANNEL_DAYS,
                DOUBTS,
                MAIL_POSITIONS,
                MAILS_TO_LOOK_AT,
                ACCOUNTS,
                DEVICES,
                DEAD_LETTERS);
    }

    /// Those that hold something of stories.
    public static List<Topic<?, ?>> holdingStories() {
        return all().stream().filter(Topic::holdsStories).toList();
    }

    /// Those that a service erases.
    public static List<Topic<?, ?>> erasedBy(Eraser service) {
        return all().stream()
                .filter(topic -> switch (topic.holding()) {
                    case Nothing() -> false;
                    case PerStory(var by) -> by == service;
                    case PerPart(var by) -> by == service;
                    case PerLetter(var by) -> by == service;
                })
                .toList();
    }

    /// The topic of a name; empty for one that is not ours.
    public static Optional<Topic<?, ?>> named(String name) {
        return all().stream()
                .filter(topic -> topic.name().equals(name))
                .<Topic<?, ?>>map(topic -> topic)
                .findFirst();
    }

    /// The story that a record of any topic holds something of.
    public static Optional<String> story(ConsumerRecord<byte[], byte[]> read) {
        return named(read.topic()).flatMap(topic -> topic.story(read));
    }

    private static <V extends SpecificRecord> Topic<String, V> perStory(
            String name, Class<V> type, StoryHolding holding) {
        return new Topic<>(
                name,
                Serdes.String(),
                AvroSerde.of(type),
                Function.identity(),
                STORY_PARTITIONS,
                new Cleanup.Compacted(),
                true,
                holding);
    }

    private static <V extends SpecificRecord> Topic<StoryPart, V> perStoryPart(
            String name, Class<V> type, StoryHolding holding) {
        return new Topic<>(
                name,
                StoryPart.serde(),
                AvroSerde.of(type),
                StoryPart::storyId,
                STORY_PARTITIONS,
                new Cleanup.Compacted(),
                true,
                holding);
    }

    private static <V extends SpecificRecord> Topic<String, V> single(
            String name, Class<V> type, StoryHolding holding) {
        return new Topic<>(
                name,
                Serdes.String(),
                AvroSerde.of(type),
                Function.identity(),
                1,
                new Cleanup.Compacted(),
                true,
                holding);
    }
}
