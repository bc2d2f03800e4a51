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
    Corpus {
        examples = examples.stream()
                .sorted(Comparator.comparing(example -> example.story().getStoryId()))
                .toList();
        sample = List.copyOf(sample);
    }

    /// What is learned from.
    List<Example> training() {
        return examples.stream()
                .filter(example -> !example.heldOut() && example.answer().hasDimensions())
                .toList();
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
        return blind.size() >= enough ? blind : all;
    }
}
