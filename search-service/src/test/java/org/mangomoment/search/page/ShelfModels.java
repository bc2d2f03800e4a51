package org.mangomoment.search.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.model.Comparison;
import org.mangomoment.search.model.ModelRequestView;
import org.mangomoment.search.model.ModelView;
import org.mangomoment.search.model.Models;

/// One model in use, one that waits because it is worse, one to go back to, and what was asked.
final class ShelfModels implements Models {
    final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public List<ModelView> newestFirst() {
        return List.of(
                model("trained-00000002", ModelState.CANDIDATE, comparison("trained-00000002", "trained-00000001")),
                model("trained-00000001", ModelState.ACTIVE, comparison("trained-00000001", "cues-1")),
                new ModelView("cues-1", ModelState.RETIRED, 1, 0, true, "classifier", Shelf.THEN, null));
    }

    private static ModelView model(String id, ModelState state, Comparison comparison) {
        return new ModelView(id, state, 1, 240, true, "classifier", Shelf.THEN, comparison);
    }

    private static Comparison comparison(String candidate, String active) {
        return new Comparison(
                60,
                66,
                12,
                false,
                figures(candidate, 0.38),
                figures(active, 0.41),
                List.of("macro-f1-worse"),
                new Comparison.Changes(117, 31, 2, Map.of("respect", new Comparison.Change(9, 4))));
    }

    private static Comparison.Figures figures(String id, double macroF1) {
        return new Comparison.Figures(
                id,
                macroF1,
                new Comparison.Interval(macroF1 - 0.1, macroF1 + 0.1),
                0.47,
                0.65,
                0.02,
                0.5,
                null,
                List.of(new Comparison.DimensionFigures("respect", 21, 0.4, 0.6, 0.48)));
    }

    @Override
    public List<ModelRequestView> requests() {
        return List.of(
                request(ModelAct.TRAIN, null, null, null),
                request(ModelAct.REFUSE, "trained-00000000", ModelOutcome.RETIRED, "trained-00000000"),
                request(ModelAct.TRAIN, null, ModelOutcome.CANDIDATE, "trained-00000002"));
    }

    private static ModelRequestView request(
            ModelAct act, @Nullable String modelId, @Nullable ModelOutcome outcome, @Nullable String result) {
        return new ModelRequestView("w-" + act + modelId, act, modelId, "rosa", Shelf.THEN, outcome, result);
    }

    @Override
    public String ask(ModelAct act, @Nullable String modelId, Reader who) {
        asked.add(Words.of(act) + " " + modelId + " by " + who.account());
        return "request";
    }
}
