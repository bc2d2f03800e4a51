package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticLearnerTest {

    private static final int FEATURES = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSolutionIsOptimal(long seed) {
        var random = new Random(seed);
        var texts = texts(random, 80);
        var labels = new boolean[80];
        var prior = new double[80];
        var c = new double[80];
        for (int i = 0; i < 80; i++) {
            labels[i] = random.nextInt(3) == 0;
            prior[i] = random.nextGaussian();
            c[i] = 0.2 + random.nextDouble() * 3;
        }
        var learned = new LogisticLearner(texts, FEATURES).learn(labels, prior, c, seed);

        var expected = new double[FEATURES];
        for (int i = 0; i < 80; i++) {
            double score = prior[i] + texts.get(i).dot(learned.weights()) + learned.bias();
            double sign = labels[i] ? 1 : -1;
            double pull = c[i] * sign / (1 + Math.exp(sign * score));
            for (int j = 0; j < texts.get(i).size(); j++)
                expected[texts.get(i).feature(j)] += pull * texts.get(i).value(j);
        }
        for (int f = 0; f < FEATURES; f++)
            assertThat((double) learned.weights()[f]).isCloseTo(expected[f], within(0.1));
    }

    @Test
    void withoutFreedomThePriorStays() {
        var texts = texts(new Random(4), 30);
        var c = new double[30];
        Arrays.fill(c, 1e-6);
        var learned = new LogisticLearner(texts, FEATURES).learn(new boolean[30], new double[30], c, 1);
        assertThat(learned.bias()).isCloseTo(0, within(1e-3));
    }

    @Test
    void theSameSeedLearnsTheSame() {
        var texts = texts(new Random(5), 30);
        var labels = new boolean[30];
        labels[3] = true;
        var c = new double[30];
        Arrays.fill(c, 1);
        var learner = new LogisticLearner(texts, FEATURES);
        assertThat(learner.learn(labels, new double[30], c, 9).weights())
                .isEqualTo(learner.learn(labels, new double[30], c, 9).weights());
    }

    private static List<SparseVector> texts(Random random, int count) {
        var texts = new ArrayList<SparseVector>();
        for (int i = 0; i < count; i++) {
            var features = random.ints(0, FEATURES).distinct().limit(5).sorted().toArray();
            texts.add(new SparseVector(features, new float[] {0.5f, 0.2f, 0.4f, 0.6f, 0.1f}));
        }
        return texts;
    }
}
