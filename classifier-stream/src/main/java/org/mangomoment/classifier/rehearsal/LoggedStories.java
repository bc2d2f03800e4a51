package org.mangomoment.classifier.rehearsal;

import org.mangomoment.classifier.learning.LogReader;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Topics;

/// The stories of one cluster with what is suggested and decided for each. Of a large corpus it reads one slice
/// after another, so that no more than so many stories are held at once, and one text at a time.
public final class LoggedStories {
    /// Some 50 MB: a story has about 500 bytes without its text.
    private static final int MOST_HELD = 100_000;

    private final LogReader log;
    private final int mostHeld;

    /// @param properties how to use the broker
    public LoggedStories(KafkaProperties properties) {
        this(properties, MOST_HELD);
    }

    /// @param mostHeld about how many stories are held at once
    LoggedStories(KafkaProperties properties, int mostHeld) {
        this.log = new LogReader(properties);
        this.mostHeld = mostHeld;
    }

    /// Tries a codebook on each story.
    ///
    /// @throws InterruptedException when the thread is told to end
    public void rehearse(CodebookRehearsal rehearsal) throws InterruptedException {
        var slices = Math.toIntExact(1 + log.records(Topics.STORIES) / mostHeld);
        for (int slice = 0; slice < slices; slice++) {
            rehearse(rehearsal, new StorySlice(slice, slices));
        }
    }

    private void rehearse(CodebookRehearsal rehearsal, StorySlice slice) throws InterruptedException {
        log.read(Topics.STORIES, slice::version);
        log.read(Topics.SUGGESTIONS, slice::suggested);
        log.read(Topics.DECISIONS, slice::decided);
        log.read(Topics.STORIES, (id, story) -> {
            if (story != null && slice.takes(id, story)) {
                rehearsal.add(story, slice.now(id, story.getVersion()), slice.decisions(id));
            }
        });
    }
}
