package org.mangomoment.schemas;

import static org.mangomoment.schemas.Service.CLASSIFIER;
import static org.mangomoment.schemas.Service.INGEST;
import static org.mangomoment.schemas.Service.SEARCH;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.mangomoment.schemas.StoryHolding.Nothing;
import org.mangomoment.schemas.StoryHolding.PerLetter;
import org.mangomoment.schemas.StoryHolding.PerPart;
import org.mangomoment.schemas.StoryHolding.PerStory;

/// Every topic of the product: what it holds, how it is keyed, who writes and reads it, and who erases it.
///
/// The services' lists of topics, erasure, the purge and its proof, the copy for a teller, the access rules
/// of a cluster and the table of ARCHITECTURE.md follow from these constants.
public final class Topics {
    private static final int STORY_PARTITIONS = 6;

    public static final Topic<String, Submission> SUBMISSIONS = perStory(
            "submissions",
            Submission.class,
            new PerStory(INGEST),
            TopicUse.of("the story as received: the only raw text")
                    .writtenBy(INGEST)
                    .readBy(CLASSIFIER)
                    .toldToTellers());

    /// Not flushed: what a power cut takes of them is made again from the submissions, which are.
    public static final Topic<String, Receipt> RECEIPTS = perStoryUnflushed(
            "receipts",
            Receipt.class,
            new PerStory(INGEST),
            TopicUse.of("what ingest keeps about a story: hash, channel, time")
                    .writtenBy(INGEST)
                    .readBy(INGEST));

    public static final Topic<String, Consent> CONSENTS = perStory(
            "consents",
            Consent.class,
            new PerStory(INGEST),
            TopicUse.of("answers per purpose, with wording and time")
                    .writtenBy(INGEST)
                    .readBy(INGEST, CLASSIFIER, SEARCH)
                    .toldToTellers());

    public static final Topic<String, Contact> CONTACTS = perStory(
            "contacts",
            Contact.class,
            new PerStory(INGEST),
            TopicUse.of("how to reach the teller")
                    .writtenBy(INGEST)
                    .readBy(INGEST)
                    .toldToTellers());

    public static final Topic<StoryPart, TellerMail> TELLER_MAILS = perStoryPart(
            "teller-mails",
            TellerMail.class,
            new PerPart(INGEST),
            TopicUse.of("the state of a mail to the teller; no address")
                    .keyedBy("story / kind")
                    .writtenBy(INGEST)
                    .readBy(INGEST));

    public static final Topic<String, Story> STORIES = perStory(
            "stories",
            Story.class,
            new PerStory(CLASSIFIER),
            TopicUse.of("redacted text, language, what was hidden where")
                    .writtenBy(CLASSIFIER)
                    .readBy(CLASSIFIER, SEARCH)
                    .toldToTellers());

    public static final Topic<String, Suggestions> SUGGESTIONS = perStory(
            "suggestions",
            Suggestions.class,
            new PerStory(CLASSIFIER),
            TopicUse.of("eligibility and dimensions with score and evidence")
                    .writtenBy(CLASSIFIER)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<StoryPart, Decision> DECISIONS = perStoryPart(
            "decisions",
            Decision.class,
            new PerPart(SEARCH),
            TopicUse.of("one reviewer's act")
                    .keyedBy("story / decision")
                    .writtenBy(SEARCH)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<String, Lease> LEASES = perStory(
            "leases",
            Lease.class,
            new PerStory(SEARCH),
            TopicUse.of("who has a story open, and until when")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, SamplingDesign> SAMPLING_DESIGNS = single(
            "sampling-designs",
            SamplingDesign.class,
            new Nothing(),
            TopicUse.of("how the random sample is drawn, and since when")
                    .keyedBy("version")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, CitationPart> CITATIONS = single(
            "citations",
            CitationPart.class,
            new Nothing(),
            TopicUse.of("results of searches that were frozen to be cited: ids of stories, never a word of them")
                    .keyedBy("citation / part")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, SavedSearch> SAVED_SEARCHES = single(
            "saved-searches",
            SavedSearch.class,
            new Nothing(),
            TopicUse.of("a search that a colleague keeps under a name")
                    .keyedBy("search")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, SearchWatch> SEARCH_WATCHES = single(
            "search-watches",
            SearchWatch.class,
            new Nothing(),
            TopicUse.of("that a colleague wants to know of new stories that a saved search finds, and how")
                    .keyedBy("account / search")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, SearchAlert> SEARCH_ALERTS = perStoryPart(
            "search-alerts",
            SearchAlert.class,
            new PerPart(SEARCH),
            TopicUse.of("that a saved search found a new story; no text")
                    .keyedBy("story / search")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, AlertMail> ALERT_MAILS = single(
            "alert-mails",
            AlertMail.class,
            new Nothing(),
            TopicUse.of("the state of the newest mail to a colleague about a search; no address")
                    .keyedBy("account / search")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, SearchHistory> SEARCH_HISTORIES = single(
            "search-histories",
            SearchHistory.class,
            new Nothing(),
            TopicUse.of("what a colleague searched for last")
                    .keyedBy("account")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, Quote> QUOTES = perStoryPart(
            "quotes",
            Quote.class,
            new PerPart(SEARCH),
            TopicUse.of("where a passage that is kept as a quotation stands, and a note; none of its words")
                    .keyedBy("story / quote")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, QuoteUses> QUOTE_USES = single(
            "quote-uses",
            QuoteUses.class,
            new Nothing(),
            TopicUse.of("where a quotation was used, as its owner noted")
                    .keyedBy("quote")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, GoldStory> GOLD_STORIES = perStory(
            "gold-stories",
            GoldStory.class,
            new PerStory(SEARCH),
            TopicUse.of("the right answer on a story that reviewers are trained and checked with, and why it is right")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, CalibrationAnswer> CALIBRATION_ANSWERS = perStoryPart(
            "calibration-answers",
            CalibrationAnswer.class,
            new PerPart(SEARCH),
            TopicUse.of("a reviewer's answer in training or in a check; no part of the corpus")
                    .keyedBy("story / round or check")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, StoryNote> STORY_NOTES = perStoryPart(
            "story-notes",
            StoryNote.class,
            new PerPart(SEARCH),
            TopicUse.of("what colleagues say to each other of a story")
                    .keyedBy("story / note")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, Flag> FLAGS = perStoryPart(
            "flags",
            Flag.class,
            new PerPart(SEARCH),
            TopicUse.of("that a reviewer wants a story looked at once more, and why")
                    .keyedBy("story / account")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, StoryTag> STORY_TAGS = perStoryPart(
            "story-tags",
            StoryTag.class,
            new PerPart(SEARCH),
            TopicUse.of("a colleague's own tag on a story, private or shared")
                    .keyedBy("story / tag")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<StoryPart, RedactionRequest> REDACTION_REQUESTS = perStoryPart(
            "redaction-requests",
            RedactionRequest.class,
            new PerPart(CLASSIFIER),
            TopicUse.of("a request to hide or show a span")
                    .keyedBy("story / request")
                    .writtenBy(SEARCH, CLASSIFIER)
                    .readBy(CLASSIFIER));

    public static final Topic<String, Withdrawal> WITHDRAWALS = perStory(
            "withdrawals",
            Withdrawal.class,
            new Nothing(),
            TopicUse.of("who withdrew a story, and when; never erased")
                    .writtenBy(INGEST, SEARCH)
                    .readBy(INGEST, CLASSIFIER, SEARCH));

    public static final Topic<String, Export> EXPORTS = single(
            "exports",
            Export.class,
            new Nothing(),
            TopicUse.of("who exported which stories for what, by their ids; never erased")
                    .keyedBy("export / part")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, Codebook> CODEBOOKS = single(
            "codebooks",
            Codebook.class,
            new Nothing(),
            TopicUse.of("a codebook; also written by `mango codebook publish`")
                    .keyedBy("version")
                    .writtenBy(CLASSIFIER, SEARCH)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<String, CodebookDraft> CODEBOOK_DRAFTS = single(
            "codebook-drafts",
            CodebookDraft.class,
            new Nothing(),
            TopicUse.of("the next version of the codebook, as stewards edit it")
                    .keyedBy("draft")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, CodebookTrial> CODEBOOK_TRIALS = single(
            "codebook-trials",
            CodebookTrial.class,
            new Nothing(),
            TopicUse.of(
                            "a steward's wish to try a codebook on every story, and what would change; ids of stories, no text")
                    .keyedBy("trial")
                    .writtenBy(CLASSIFIER, SEARCH)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<String, Model> MODELS = single(
            "models",
            Model.class,
            new Nothing(),
            TopicUse.of("a suggestion model, its evaluation and its state")
                    .keyedBy("model id")
                    .writtenBy(CLASSIFIER)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<String, ModelRequest> MODEL_REQUESTS = single(
            "model-requests",
            ModelRequest.class,
            new Nothing(),
            TopicUse.of("a steward's request to train, promote, refuse or roll back, and its outcome")
                    .keyedBy("request")
                    .writtenBy(CLASSIFIER, SEARCH)
                    .readBy(CLASSIFIER, SEARCH));

    public static final Topic<String, Channel> CHANNELS = single(
            "channels",
            Channel.class,
            new Nothing(),
            TopicUse.of("the terms of a channel; its push keys, as hashes; its invitation links")
                    .keyedBy("name")
                    .writtenBy(SEARCH)
                    .readBy(INGEST, SEARCH));

    public static final Topic<String, ChannelDay> CHANNEL_DAYS = single(
            "channel-days",
            ChannelDay.class,
            new Nothing(),
            TopicUse.of("counts of what happened to a channel's stories on a day")
                    .keyedBy("channel / day / process")
                    .writtenBy(INGEST)
                    .readBy(SEARCH));

    public static final Topic<String, Doubt> DOUBTS = single(
            "doubts",
            Doubt.class,
            new PerStory(INGEST),
            TopicUse.of("why a robot may have sent a story; no text")
                    .writtenBy(INGEST, SEARCH)
                    .readBy(INGEST, SEARCH));

    public static final Topic<String, MailPosition> MAIL_POSITIONS = single(
            "mail-positions",
            MailPosition.class,
            new Nothing(),
            TopicUse.of("up to where a mailbox was read")
                    .keyedBy("mailbox")
                    .writtenBy(INGEST)
                    .readBy(INGEST));

    public static final Topic<String, MailToLookAt> MAILS_TO_LOOK_AT = single(
            "mails-to-look-at",
            MailToLookAt.class,
            new PerStory(INGEST),
            TopicUse.of("a mail that waits for a steward: why, when, where; none of its content")
                    .writtenBy(INGEST, SEARCH)
                    .readBy(INGEST, SEARCH));

    public static final Topic<String, Account> ACCOUNTS = single(
            "accounts",
            Account.class,
            new Nothing(),
            TopicUse.of("colleagues' accounts, and who changed what")
                    .keyedBy("name")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    public static final Topic<String, Device> DEVICES = single(
            "devices",
            Device.class,
            new Nothing(),
            TopicUse.of("browsers with which colleagues have signed in; hashes only")
                    .keyedBy("account / hash")
                    .writtenBy(SEARCH)
                    .readBy(SEARCH));

    /// Kept 30 days; everything but the original bytes is in headers ([DeadLetter]). The classifier reads
    /// them to erase.
    public static final Topic<byte[], byte[]> DEAD_LETTERS = new Topic<>(
            "dead-letters",
            Serdes.ByteArray(),
            Serdes.ByteArray(),
            _ -> "",
            1,
            new Cleanup.KeptFor(Duration.ofDays(30)),
            true,
            new PerLetter(CLASSIFIER),
            TopicUse.of("what could not be processed: original bytes, key and reason in headers")
                    .keyedBy("its own")
                    .writtenBy(INGEST, CLASSIFIER, SEARCH)
                    .readBy(CLASSIFIER));

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
                LEASES,
                SAMPLING_DESIGNS,
                CITATIONS,
                SAVED_SEARCHES,
                SEARCH_WATCHES,
                SEARCH_ALERTS,
                ALERT_MAILS,
                SEARCH_HISTORIES,
                QUOTES,
                QUOTE_USES,
                GOLD_STORIES,
                CALIBRATION_ANSWERS,
                STORY_NOTES,
                FLAGS,
                STORY_TAGS,
                REDACTION_REQUESTS,
                WITHDRAWALS,
                EXPORTS,
                CODEBOOKS,
                CODEBOOK_DRAFTS,
                CODEBOOK_TRIALS,
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
    public static List<Topic<?, ?>> erasedBy(Service service) {
        return all().stream()
                .filter(topic -> switch (topic.holding()) {
                    case Nothing() -> false;
                    case PerStory(var by) -> by == service;
                    case PerPart(var by) -> by == service;
                    case PerLetter(var by) -> by == service;
                })
                .toList();
    }

    /// Those that a service writes or reads, and creates when it is the first to start.
    public static List<Topic<?, ?>> usedBy(Service service) {
        return all().stream().filter(topic -> topic.use().by(service)).toList();
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
            String name, Class<V> type, StoryHolding holding, TopicUse use) {
        return keyed(name, type, STORY_PARTITIONS, true, holding, use);
    }

    private static <V extends SpecificRecord> Topic<String, V> perStoryUnflushed(
            String name, Class<V> type, StoryHolding holding, TopicUse use) {
        return keyed(name, type, STORY_PARTITIONS, false, holding, use);
    }

    private static <V extends SpecificRecord> Topic<String, V> single(
            String name, Class<V> type, StoryHolding holding, TopicUse use) {
        return keyed(name, type, 1, true, holding, use);
    }

    private static <V extends SpecificRecord> Topic<String, V> keyed(
            String name, Class<V> type, int partitions, boolean flushed, StoryHolding holding, TopicUse use) {
        return new Topic<>(
                name,
                Serdes.String(),
                AvroSerde.of(type),
                Function.identity(),
                partitions,
                new Cleanup.Compacted(),
                flushed,
                holding,
                use);
    }

    private static <V extends SpecificRecord> Topic<StoryPart, V> perStoryPart(
            String name, Class<V> type, StoryHolding holding, TopicUse use) {
        return new Topic<>(
                name,
                StoryPart.serde(),
                AvroSerde.of(type),
                StoryPart::storyId,
                STORY_PARTITIONS,
                new Cleanup.Compacted(),
                true,
                holding,
                use);
    }
}
