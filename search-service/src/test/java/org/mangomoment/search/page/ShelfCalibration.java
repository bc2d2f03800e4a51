package org.mangomoment.search.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.CalibrationAnswers;
import org.mangomoment.search.calibration.CheckSettings;
import org.mangomoment.search.calibration.Checks;
import org.mangomoment.search.calibration.GoldStories;
import org.mangomoment.search.calibration.Training;
import org.mangomoment.search.discussion.Discussions;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.StoryTags;

/// Training, checks, discussions and flags over stories in memory and a log that is read at once.
final class ShelfCalibration {
    private static final Clock CLOCK = Clock.systemUTC();

    final GoldStories gold = new GoldStories(this::publish, CLOCK);
    final CalibrationAnswers answers = new CalibrationAnswers(this::publish);
    final Discussions discussions;
    final Flags flags;
    final KnownTags known = new KnownTags();
    final StoryTags tags;
    final Checks checks;
    private final Training training;
    private final ShelfLibrary stories;

    /// @param shown keeps covered what the sample covers
    ShelfCalibration(ShelfLibrary stories, Library shown, RandomSample sample, CheckSettings settings) {
        this.stories = stories;
        this.discussions = new Discussions(shown, sample, this::publish, CLOCK);
        this.tags = new StoryTags(known, shown, sample, this::publish, CLOCK);
        this.flags = new Flags(shown, sample, this::publish, CLOCK);
        this.checks = new Checks(shown, this::earlier, gold, answers, sample, settings, CLOCK);
        this.training = new Training(shown, gold, answers, sample, CLOCK);
    }

    /// Their pages.
    List<Route> routes(DeskPages pages) {
        return pages.calibration(training, answers, () -> Shelf.CODEBOOK);
    }

    private Optional<StoryView> earlier(Reader who, int days, int since, int lot, Set<String> passed) {
        return stories.stories.values().stream()
                .filter(story -> RandomSample.decided(story, who) && !passed.contains(story.id()))
                .findFirst();
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        Map.<String, Consumer<ConsumerRecord<byte[], byte[]>>>of(
                        Topics.GOLD_STORIES.name(), gold::apply,
                        Topics.CALIBRATION_ANSWERS.name(), answers::apply,
                        Topics.STORY_NOTES.name(), discussions::apply,
                        Topics.FLAGS.name(), flags::apply,
                        Topics.STORY_TAGS.name(), known::apply)
                .getOrDefault(record.topic(), _ -> {})
                .accept(read);
        return true;
    }
}
