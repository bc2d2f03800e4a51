package org.mangomoment.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.similarity.Fingerprint;
import org.mangomoment.search.story.Recount;
import org.mangomoment.search.story.StoryState;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// A story's state as a Lucene document and back. What is known is stored as the events themselves, in the
/// bytes they have in the log; a story without a text has only those.
final class StoryDocument {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String DECIDER = "decider";
    static final String DECIDERS = "deciders";
    static final String DECIDED_ON = "decided-on";
    static final String RECEIVED = "received";
    /// Dimensions because of which somebody has to look at the story again.
    static final String LOOK_AGAIN = "look-again";

    /// Decisions of earlier versions of the codebook, as they count.
    private static final String RECOUNTED = "recounted";

    /// When it came into the corpus: received, and with its teller's newest answer on consent.
    static final String ARRIVED = "arrived";

    static final String SAMPLED = "sampled";
    static final String SUGGESTED_VERDICT = "suggested-verdict";
    static final String LOTTERY = "lottery";
    static final String TIE = "tie";
    static final String UNCERTAINTY = "uncertainty";

    /// Kinds of documents: open to colleagues, in quarantine, or not yet (no longer) a story that can be
    /// shown.
    static final String OPEN = "open";

    static final String QUARANTINED = "quarantined";
    static final String WAITING = "waiting";

    /// 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): spreads neighbouring
    /// hashes.
    private static final int GOLDEN = 0x9E3779B9;

    private StoryDocument() {}

    static Term key(String storyId) {
        return new Term(ID, storyId);
    }

    /// How a state is written.
    ///
    /// @param mappings what its decisions count for
    static Document write(StoryState state, DimensionMappings mappings) throws IOException {
        var document = new Document();
        document.add(new KeywordField(ID, state.id(), Field.Store.YES));
        store(document, Topics.STORIES, state.story());
        store(document, Topics.SUGGESTIONS, state.suggestions());
        store(document, Topics.CONSENTS, state.consent());
        store(document, Topics.WITHDRAWALS, state.withdrawal());
        state.decisions().values().forEach(act -> store(document, Topics.DECISIONS, act));
        var recount = Recount.of(state.decisions().values(), mappings);
        recount.decisions().values().forEach(act -> document.add(bytes(RECOUNTED, Topics.DECISIONS, act)));
        recount.lookAgain().forEach(id -> document.add(new StringField(LOOK_AGAIN, id, Field.Store.YES)));
        var view = state.view(recount);
        document.add(new StringField(
                KIND,
                view.map(story -> story.quarantined() ? QUARANTINED : OPEN).orElse(WAITING),
                Field.Store.NO));
        view.ifPresent(story -> writeStory(story, document));
        return FacetField.CONFIG.build(document);
    }

    /// The story of a document, with what its decisions counted for when it was written; empty without a text.
    static Optional<StoryView> view(Document stored) {
        var decisions = new HashMap<String, Decision>();
        for (var bytes : stored.getBinaryValues(RECOUNTED)) {
            var act = decoded(Topics.DECISIONS, bytes);
            decisions.put(act.getDecisionId(), act);
        }
        return read(stored).view(new Recount(decisions, Set.of(stored.getValues(LOOK_AGAIN))));
    }

    /// The state that a document was written from.
    static StoryState read(Document stored) {
        var acts = new TreeMap<String, Decision>();
        for (var bytes : stored.getBinaryValues(Topics.DECISIONS.name())) {
            var act = decoded(Topics.DECISIONS, bytes);
            acts.put(act.getDecisionId(), act);
        }
        return new StoryState(
                stored.get(ID),
                first(stored, Topics.STORIES),
                first(stored, Topics.SUGGESTIONS),
                first(stored, Topics.CONSENTS),
                acts,
                first(stored, Topics.WITHDRAWALS));
    }

    /// How a reviewer's day is written: who decided, and on which day.
    static String day(String reviewer, LocalDate date) {
        return reviewer + "/" + date;
    }

    private static void writeStory(StoryView story, Document document) {
        TextField.write(story, document);
        RunningText.write(story, document);
        MarkedPassages.write(story, document);
        NearDuplicates.write(story, document);
        Facet.ALL.stream().map(FacetField::new).forEach(field -> field.write(story, document));
        writeDecisions(story, document);
        document.add(new NumericDocValuesField(
                RECEIVED, story.story().getReceivedAt().toEpochMilli()));
        document.add(new NumericDocValuesField(ARRIVED, arrived(story)));
        var suggestions = story.suggestions();
        if (suggestions != null) {
            document.add(new StringField(
                    SUGGESTED_VERDICT, Words.of(suggestions.getEligibility().getVerdict()), Field.Store.NO));
        }
        document.add(
                new NumericDocValuesField(SAMPLED, story.verdicts().sampled().size()));
        document.add(new NumericDocValuesField(LOTTERY, lot(story.id())));
        document.add(new NumericDocValuesField(TIE, Fingerprint.hash(story.id())));
        document.add(new DoubleDocValuesField(UNCERTAINTY, distance(story)));
    }

    private static void writeDecisions(StoryView story, Document document) {
        var deciders = story.verdicts().current();
        document.add(new StringField(DECIDERS, Integer.toString(deciders.size()), Field.Store.NO));
        deciders.forEach(decision -> document.add(new StringField(DECIDER, decision.getReviewer(), Field.Store.NO)));
        var made = story.acts().stream().filter(story.verdicts()::stands).filter(act -> !Verdicts.carried(act));
        made.forEach(decision -> {
            var date = StudyCalendar.dayOf(decision.getAt());
            document.add(new StringField(DECIDED_ON, day(decision.getReviewer(), date), Field.Store.NO));
        });
    }

    private static long arrived(StoryView story) {
        var received = story.story().getReceivedAt().toEpochMilli();
        var consent = story.consent();
        return consent == null ? received : Math.max(received, consent.getAt().toEpochMilli());
    }

    /// A number between 0 and 2^31 that has nothing to do with when or what.
    static int lot(String storyId) {
        return (storyId.hashCode() * GOLDEN) & Integer.MAX_VALUE;
    }

    private static double distance(StoryView story) {
        var suggestions = story.suggestions();
        return suggestions == null
                ? 1
                : suggestions.getDimensions().stream()
                        .mapToDouble(dimension -> Math.abs(dimension.getScore() - dimension.getThreshold()))
                        .min()
                        .orElse(1);
    }

    private static <V> void store(Document document, Topic<?, V> topic, @Nullable V value) {
        if (value != null) {
            document.add(bytes(topic.name(), topic, value));
        }
    }

    private static <V> StoredField bytes(String field, Topic<?, V> topic, V value) {
        Serializer<V> serializer = topic.values().serializer();
        return new StoredField(field, serializer.serialize(topic.name(), value));
    }

    private static <V> @Nullable V first(Document stored, Topic<?, V> topic) {
        var bytes = stored.getBinaryValue(topic.name());
        return bytes == null ? null : decoded(topic, bytes);
    }

    private static <V> V decoded(Topic<?, V> topic, BytesRef bytes) {
        return topic.values().deserializer().deserialize(topic.name(), BytesRef.deepCopyOf(bytes).bytes);
    }
}
