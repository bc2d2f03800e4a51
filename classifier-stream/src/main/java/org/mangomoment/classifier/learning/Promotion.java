package org.mangomoment.classifier.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.adoption.ModelStates;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;

/// Changes of models' states, as the records that make them.
final class Promotion {
    /// Who changes a state when no steward asked for it.
    static final String BY_ITSELF = "classifier";

    /// So many retired models that were trained here can be returned to; older ones keep their figures only.
    static final int KEPT = 5;

    private Promotion() {}

    /// A model becomes active; the one before it retires, and so do candidates that it was preferred to.
    static List<Model> activated(Model model, ModelStates states, String by, Instant at) {
        var records = new ArrayList<Model>();
        records.add(changed(model, ModelState.ACTIVE, by, at));
        others(model, states).stream()
                .filter(other -> other.getState() != ModelState.RETIRED)
                .forEach(other -> records.add(retired(other, by, at)));
        others(model, states).stream()
                .filter(other -> other.getTrainedOn() > 0 && other.getParameters() != null)
                .skip(KEPT)
                .forEach(other -> records.add(letGo(retired(other, other.getChangedBy(), other.getAt()))));
        return records;
    }

    /// A candidate waits for a steward, in the place of those that waited before it.
    static List<Model> waiting(Model candidate, ModelStates states) {
        var records = new ArrayList<Model>();
        records.add(candidate);
        others(candidate, states).stream()
                .filter(other -> other.getState() == ModelState.CANDIDATE)
                .forEach(other -> records.add(retired(other, candidate.getChangedBy(), candidate.getAt())));
        return records;
    }

    static Model retired(Model model, String by, Instant at) {
        return changed(model, ModelState.RETIRED, by, at);
    }

    private static List<Model> others(Model model, ModelStates states) {
        return states.newestFirst().stream()
                .filter(other -> !other.getModelId().equals(model.getModelId()))
                .toList();
    }

    private static Model changed(Model model, ModelState state, String by, Instant at) {
        return Model.newBuilder(model)
                .setState(state)
                .setChangedBy(by)
                .setAt(at)
                .build();
    }

    private static Model letGo(Model model) {
        return Model.newBuilder(model).setParameters(null).build();
    }
}
