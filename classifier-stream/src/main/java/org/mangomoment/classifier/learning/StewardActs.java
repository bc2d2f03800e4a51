package org.mangomoment.classifier.learning;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.ModelState;

/// Does what stewards ask of models. Doing it twice changes nothing.
final class StewardActs {
    private final ActiveModelView active;
    private final ModelLog log;
    private final InstantSource clock;

    StewardActs(ActiveModelView active, ModelLog log, InstantSource clock) {
        this.active = active;
        this.log = log;
        this.clock = clock;
    }

    /// @param request anything but a training
    Outcome done(ModelRequest request) throws InterruptedException {
        var known = active.models().of(Objects.requireNonNullElse(request.getModelId(), ""));
        if (known.isEmpty()) {
            return Outcome.refused(ModelOutcome.NO_SUCH_MODEL);
        }
        var model = known.get();
        return switch (request.getAct()) {
            case PROMOTE -> promoted(model, ModelState.CANDIDATE, request.getBy());
            case ROLL_BACK -> promoted(model, ModelState.RETIRED, request.getBy());
            case REFUSE -> refused(model, request.getBy());
            case TRAIN, UNKNOWN -> Outcome.refused(ModelOutcome.UNKNOWN);
        };
    }

    private Outcome promoted(Model model, ModelState from, String by) throws InterruptedException {
        var modelId = model.getModelId();
        if (active.get().suggester().modelId().equals(modelId)) {
            return Outcome.promoted(modelId);
        }
        if (model.getState() != from) {
            return Outcome.refused(
                    from == ModelState.CANDIDATE ? ModelOutcome.NOT_A_CANDIDATE : ModelOutcome.NOT_RETIRED);
        }
        if (model.getCodebookVersion() != active.cues().codebookVersion()) {
            return Outcome.refused(ModelOutcome.OTHER_CODEBOOK);
        }
        if (model.getTrainedOn() > 0 && model.getParameters() == null) {
            return Outcome.refused(ModelOutcome.LET_GO);
        }
        var states = active.models();
        log.write(Promotion.activated(model, states, by, states.next(clock.instant())));
        return Outcome.promoted(modelId);
    }

    private Outcome refused(Model model, String by) throws InterruptedException {
        if (model.getState() == ModelState.CANDIDATE) {
            log.write(List.of(Promotion.retired(model, by, active.models().next(clock.instant()))));
        } else if (model.getState() != ModelState.RETIRED) {
            return Outcome.refused(ModelOutcome.NOT_A_CANDIDATE);
        }
        return Outcome.retired(model.getModelId());
    }
}
