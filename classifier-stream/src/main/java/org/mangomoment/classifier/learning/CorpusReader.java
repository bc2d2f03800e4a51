package org.mangomoment.classifier.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.DimensionMappings;

/// Reads the log into a corpus, with decisions as they count under the newest codebook. What was withdrawn or lost its
/// consent takes no part. Used once.
final class CorpusReader {
    /// Enough to tell how many stories a model changes to within two in a hundred.
    private static final int SAMPLE = 2_000;

    private final LogReader log;
    private final Map<String, StoryActs> acts = new HashMap<>();
    private final Set<String> consented = new HashSet<>();
    private final Map<String, Story> decided = new HashMap<>();
    private final TreeMap<Integer, Story> sample = new TreeMap<>();
    private DimensionMappings mappings = DimensionMappings.NONE;
    private Instant until = Instant.EPOCH;

    CorpusReader(LogReader log) {
        this.log = log;
    }

    Corpus read() throws InterruptedException {
        var codebooks = new HashMap<String, Codebook>();
        log.read(Topics.CODEBOOKS, (version, codebook) -> {
            if (codebook != null) {
                codebooks.put(version, codebook);
            }
        });
        mappings = new DimensionMappings(codebooks.values());
        log.read(Topics.DECISIONS, this::takeDecision);
        log.read(Topics.CONSENTS, (storyId, consent) -> {
            if (consent != null && consent.getPurposes().getOrDefault(ConsentPurpose.RESEARCH.id(), false)) {
                consented.add(storyId);
            } else {
                consented.remove(storyId);
            }
        });
        log.read(Topics.STORIES, this::takeStory);
        return new Corpus(examples(), List.copyOf(sample.values()), until);
    }

    private void takeDecision(StoryPart key, @Nullable Decision decision) {
        acts.computeIfAbsent(key.storyId(), _ -> new StoryActs())
                .put(key.partId(), decision == null ? null : mappings.counted(decision));
        if (decision != null && decision.getAt().isAfter(until)) {
            until = decision.getAt();
        }
    }

    private void takeStory(String storyId, @Nullable Story story) {
        var lot = Example.lot(storyId);
        if (story == null) {
            decided.remove(storyId);
            sample.remove(lot);
            return;
        }
        if (acts.containsKey(storyId) && consented.contains(storyId)) {
            decided.put(storyId, story);
        }
        sample.put(lot, story);
        if (sample.size() > SAMPLE) {
            sample.pollLastEntry();
        }
    }

    private List<Example> examples() {
        var examples = new ArrayList<Example>();
        decided.forEach((storyId, story) -> {
            var current = acts.getOrDefault(storyId, new StoryActs()).independent();
            if (!current.isEmpty()) {
                examples.add(Example.of(story, current));
            }
        });
        return examples;
    }
}
