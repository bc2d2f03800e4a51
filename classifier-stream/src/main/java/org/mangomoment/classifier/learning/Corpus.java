package org.mangomoment.classifier.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Story;

/// What a training starts from: decided stories with consent for research, in the order of their ids, and a sample of
/// all stories. A function of the log.
///
/// @param until  when the newest decision of all was made, whether it counts or not
/// @param sample stories on which two models are compared, whether decided or not
record Corpus(List<Example> examples, List<Story> sample, Instant until) {
    /// Keeps a training within about 200 MB; more would teach hardly anything new.
    private static final int MOST_LEARNED = 10_000;

    private static final int MOST_MEASURED = 3_000;
    private static final Comparator<Example> BY_ID =
            Comparator.comparing(example -> example.story().getStoryId());

    Corpus {
        examples = examples.stream().sorted(BY_ID).toList();
        sample = List.copyOf(sample);
    }

    /// What is learned from.
    List<Example> training() {
        return atMost(
                MOST_LEARNED,
                examples.stream()
                        .filter(example ->
                                !example.heldOut() && example.answer().teaches())
                        .toList());
    }

    /// What is measured with, without texts that were learned from under another id: blind decisions only, when there
    /// are so many that others can be done without.
    List<Example> heldOut(int enough) {
        var learned = training().stream()
                .map(example -> example.story().getText().strip())
                .collect(Collectors.toCollection(HashSet::new));
        var all = examples.stream()
                .filter(Example::heldOut)
                .filter(example -> !learned.contains(example.story().getText().strip()))
                .toList();
        var blind = all.stream().filter(example -> example.blind() != null).toList();
        return atMost(MOST_MEASURED, blind.size() >= enough ? blind : all);
    }

    /// Of more than so many a choice that stays the same while others come.
    private static List<Example> atMost(int most, List<Example> examples) {
        return examples.stream()
                .sorted(Comparator.comparingInt(
                        example -> Example.lot(example.story().getStoryId())))
                .limit(most)
                .sorted(BY_ID)
                .toList();
    }
}
