package org.mangomoment.classifier.model;

import java.util.List;
import java.util.stream.IntStream;

/// Labels of which exactly one fits: the highest score is the answer. So what the labels' models say of a story
/// is weighed against each other, as learned from stories that were held out; each label's score stays linear
/// in the story's features.
final class SingleLabelCalibration {

    private SingleLabelCalibration() {}

    static boolean holdsFor(List<DecidedStory> decided) {
        return decided.stream()
                                .mapToInt(s -> s.dimensions().size())
                                .filter(n -> n == 1)
                                .count()
                        == decided.size()
                && decided.stream()
                                .flatMap(s -> s.dimensions().stream())
                                .distinct()
                                .count()
                        > 2;
    }

    /// The outputs, weighed against each other.
    static List<LinearClassifier> weighed(List<LearnedDimension> learned, List<DecidedStory> decided) {
        var outputs = learned.stream().map(LearnedDimension::output).toList();
        var fitting =
                decided.stream().mapToInt(story -> fitting(story, outputs)).toArray();
        var heldOut = IntStream.range(0, decided.size())
                .mapToObj(story -> learned.stream()
                        .mapToDouble(label -> label.heldOut(story))
                        .toArray())
                .toArray(double[][]::new);
        var softmax = MultinomialCalibration.fitted(heldOut, fitting);
        return IntStream.range(0, outputs.size())
                .mapToObj(label -> outputs.get(label).mixed(outputs, softmax.weights(label), softmax.bias(label)))
                .toList();
    }

    private static int fitting(DecidedStory story, List<LinearClassifier> outputs) {
        return IntStream.range(0, outputs.size())
                .filter(label -> story.dimensions().contains(outputs.get(label).dimension()))
                .findFirst()
                .orElseThrow();
    }
}
