package org.mangomoment.classifier.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mangomoment.classifier.model.DecidedStory;

/// What is learned from and what is measured with.
public record Split(List<DecidedStory> training, List<DecidedStory> test) {

    /// Folds that a file without them gets.
    private static final int FOLDS = 5;

    public Split {
        training = List.copyOf(training);
        test = List.copyOf(test);
    }

    /// Every fold is tested once, with the others as training. A file without folds gets five, identical texts in one.
    public static List<Split> folds(List<Labelled> labelled) {
        var folds = new TreeSet<String>();
        labelled.forEach(l -> folds.add(fold(l)));
        return folds.stream()
                .map(fold -> new Split(
                        stories(labelled.stream().filter(l -> !fold(l).equals(fold))),
                        stories(labelled.stream().filter(l -> fold(l).equals(fold)))))
                .toList();
    }

    /// The same test with `draws` random choices of `size` training stories.
    public Stream<Split> draws(int size, int draws, long seed) {
        return new Random(seed).longs(draws).mapToObj(draw -> {
            var shuffled = new ArrayList<>(training);
            Collections.shuffle(shuffled, new Random(draw));
            return new Split(shuffled.subList(0, Math.min(size, shuffled.size())), test);
        });
    }

    private static List<DecidedStory> stories(Stream<Labelled> labelled) {
        return labelled.map(Labelled::story).toList();
    }

    private static String fold(Labelled labelled) {
        if (!labelled.fold().isEmpty()) return labelled.fold();
        var text = labelled.story().text().strip().toLowerCase(Locale.ROOT);
        return String.valueOf(Math.floorMod(text.hashCode() * 31, FOLDS));
    }
}
