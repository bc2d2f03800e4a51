package org.mangomoment.search.calibration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Visibility;

/// Stories in memory, a log that is read at once, a clock that stands still, and calibration on them.
final class House implements Library {
    static final Instant LONG_AGO = Synthetic.NOON.minus(Duration.ofDays(90));
    static final Reader STEWARD = new Reader("sam", Role.STEWARD);

    final Map<String, StoryView> stories = new TreeMap<>();
    final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();
    final RandomSample sample;
    final GoldStories gold;
    final CalibrationAnswers answers = new CalibrationAnswers(this::publish);
    final Checks checks;
    final Training training;
    Runnable beforeReading = () -> {};
    boolean behind;
    Instant now = Synthetic.NOON;

    /// @param drawn share of stories in the blind random sample
    House(double drawn, double checkShare) {
        var clock = clock();
        var design = new SamplingDesign(1, Instant.EPOCH, "a seed of a test", drawn, 2, true, "settings");
        sample = new RandomSample(() -> new SamplingDesigns(List.of(design)));
        gold = new GoldStories(this::publish, clock);
        var settings = new CheckSettings(checkShare, 30, 0);
        checks = new Checks(this, this::earlier, gold, answers, sample, settings, clock);
        training = new Training(this, gold, answers, sample, clock);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /// A story with decisions, for research unless it says otherwise.
    StoryView put(String id, boolean research, Decision... decisions) {
        var story = Synthetic.story(id, 1, "nl", "Zij bracht een warme deken.");
        var view =
                new StoryView(story, Synthetic.suggestions(id, 1), Synthetic.consent(id, research), List.of(decisions));
        stories.put(id, view);
        return view;
    }

    /// A story that is gold: yes, respect.
    StoryView putGold(String id) {
        var decision = Synthetic.decision(id, "rik", LONG_AGO, "yes", "respect");
        var story = put(id, true, decision);
        if (gold.mark(story, decision.getDecisionId(), "Een kleine daad.", STEWARD) != Marking.MARKED) {
            throw new AssertionError("not marked");
        }
        return story;
    }

    static Given given(EligibilityAnswer verdict, String... fitting) {
        return new Given(1, new CodedAnswer(verdict, null, List.of(fitting)), null, false, 900);
    }

    boolean publish(ProducerRecord<byte[], byte[]> record) {
        log.add(record);
        var once = beforeReading;
        beforeReading = () -> {};
        once.run();
        if (behind) {
            return false;
        }
        read(record);
        return true;
    }

    void read(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        if (record.topic().equals(Topics.GOLD_STORIES.name())) {
            gold.apply(read);
        } else {
            answers.apply(read);
        }
    }

    private Optional<StoryView> earlier(Reader who, int days, int since, int lot, Set<String> passed) {
        return stories.values().stream()
                .filter(story -> RandomSample.decided(story, who) && !passed.contains(story.id()))
                .findFirst();
    }

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return Optional.ofNullable(stories.get(id))
                .flatMap(view -> Visibility.of(view, who))
                .map(view -> sample.shown(view, who));
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoryView> next(Queue queue, Reader who, Set<String> skip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<NearDuplicate> toldTwice(StoryView story, Reader who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SampleProgress sampleProgress() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Progress progress(Reader who) {
        throw new UnsupportedOperationException();
    }
}
