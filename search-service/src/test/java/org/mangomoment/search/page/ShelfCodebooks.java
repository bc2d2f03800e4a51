package org.mangomoment.search.page;

import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookTrial;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.TrialDimension;
import org.mangomoment.schemas.TrialFindings;
import org.mangomoment.schemas.TrialStory;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.CodebookDrafts;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.LoggedTrials;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;

/// The codebook that comes along, and a log of codebooks that is read at once.
final class ShelfCodebooks {
    final PublishedCodebooks published = new PublishedCodebooks();
    final CodebookDrafts drafts = new CodebookDrafts(this::publish, Clock.systemUTC());
    final LoggedTrials trials = new LoggedTrials(this::publish, Clock.systemUTC());
    final CodebookEditing editing = new CodebookEditing(published, drafts, this::publish, Clock.systemUTC());

    ShelfCodebooks() {
        publish(CodebookFile.bundled());
    }

    /// The pages.
    List<Route> routes(
            DeskPages pages, Models models, Corpus corpus, Library library, RandomSample sample, KnownTags tags) {
        return pages.codebook(editing, trials, models, corpus, library, sample, tags);
    }

    /// As `mango codebook publish` does.
    void publish(Codebook codebook) {
        publish(Topics.CODEBOOKS.record(Integer.toString(codebook.getVersion()), codebook));
    }

    /// As the classifier does: each story would get access suggested, and lose respect, which was decided.
    void answerTrial(String... stories) {
        var counts = new TrialDimension("respect", 4, 0, 0, 4, 1, 1, 0);
        var changes = List.of(stories).stream()
                .map(story -> new TrialStory(
                        story, List.of("access"), List.of("respect"), null, null, List.of("respect"), List.of()))
                .toList();
        var findings =
                new TrialFindings(List.of("starter-1"), "cues-2", 6, 1L, 0L, stories.length, List.of(counts), changes);
        var asked = trials.newest().orElseThrow();
        publish(Topics.CODEBOOK_TRIALS.record(
                asked.getTrialId(),
                CodebookTrial.newBuilder(asked).setFindings(findings).build()));
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        if (record.topic().equals(Topics.CODEBOOKS.name())) {
            published.apply(read);
        } else if (record.topic().equals(Topics.CODEBOOK_DRAFTS.name())) {
            drafts.apply(read);
        } else if (record.topic().equals(Topics.CODEBOOK_TRIALS.name())) {
            trials.apply(read);
        }
        return true;
    }
}
