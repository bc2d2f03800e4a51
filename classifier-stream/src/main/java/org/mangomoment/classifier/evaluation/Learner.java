package org.mangomoment.classifier.evaluation;

import java.util.List;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;

/// Makes a suggester from decided stories. One that needs none ignores them.
@FunctionalInterface
public interface Learner {
    Suggester learn(List<DecidedStory> decided);
}
