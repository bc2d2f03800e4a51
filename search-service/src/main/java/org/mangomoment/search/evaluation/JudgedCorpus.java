package org.mangomoment.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.synonym.SynonymList;
import org.mangomoment.search.synonym.SynonymSettings;
import org.mangomoment.search.synonym.WidenedMeaning;
import org.mangomoment.search.words.StoryAnalyzers;

/// An index of the stories of an evaluation, made as the desk makes its own, in a folder of its own that is
/// gone afterwards.
final class JudgedCorpus implements AutoCloseable {
    private static final Reader EVERYTHING = new Reader("evaluation", Role.STEWARD);
    private static final int MOST_HITS = 1_000;

    private final Path folder;
    private final StoryIndex index;
    private final LuceneLibrary library;
    private final boolean synonyms;

    /// @param synonyms whether words that mean the same are searched too
    JudgedCorpus(List<JudgedStory> stories, boolean synonyms) throws IOException {
        this.synonyms = synonyms;
        folder = Files.createTempDirectory("evaluate-search");
        var serving = new IndexSnapshots();
        var analyzers = StoryAnalyzers.load();
        index = new StoryIndex(folder, analyzers, serving, (_, reason) -> {
            throw new IllegalStateException(reason);
        });
        library = new LuceneLibrary(
                serving,
                analyzers,
                new WidenedMeaning(new SynonymList(SynonymSettings.CARE, analyzers)),
                1,
                () -> SamplingDesigns.NONE,
                Clock.systemUTC());
        index.positions();
        fill(stories);
    }

    /// The keys of the stories that a query finds.
    Set<String> find(String query) {
        var keys = new HashSet<String>();
        var request = new SearchRequest(query, List.of(), 0, MOST_HITS, Sort.RELEVANCE, synonyms);
        library.search(request, EVERYTHING)
                .hits()
                .forEach(hit -> keys.add(hit.story().id()));
        return keys;
    }

    private void fill(List<JudgedStory> stories) throws IOException {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (var story : stories) {
            var record = Topics.STORIES.record(story.key(), record(story));
            records.add(new ConsumerRecord<>(record.topic(), 0, records.size(), record.key(), record.value()));
        }
        try {
            index.apply(records);
            index.idle();
        } catch (ReplayException lost) {
            throw new IOException("The stories could not be indexed in " + folder, lost);
        }
    }

    private static Story record(JudgedStory story) {
        return Story.newBuilder()
                .setStoryId(story.key())
                .setVersion(1)
                .setText(story.text())
                .setLanguage(story.language())
                .setLanguageConfidence(1)
                .setRedactions(List.of())
                .setTeller("unknown")
                .setGiver("unknown")
                .setReceiver("unknown")
                .setSetting("unknown")
                .setOncological("unknown")
                .setChannel("evaluation")
                .setCampaign("evaluation")
                .setDoor(Door.IMPORT)
                .setReceivedAt(Instant.EPOCH)
                .setPipeline("evaluation")
                .build();
    }

    @Override
    public void close() throws IOException {
        library.close();
        index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
