package org.mangomoment.classifier.learning;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.mangomoment.classifier.adoption.ModelStates;
import org.mangomoment.classifier.adoption.SuggesterInForce;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelRequest;

/// Does what stewards ask of models. Doing it twice changes nothing.
final class StewardActs {
    private final SuggesterInForce inForce;
    private final ModelLog log;
    private final InstantSource clock;

    StewardActs(SuggesterInForce inForce, ModelLog log, InstantSource clock) {
        this.inForce = inForce;
        this.log = log;
        this.clock = clock;
    }

    /// @param request anything but a training
    Outcome done(ModelRequest request) throws InterruptedException {
        var known = inForce.models().of(Objects.requireNonNullElse(request.getModelId(), ""));
        if (known.isEmpty()) {
            return Outcome.refused("no-such-model");
        }
        var model = known.get();
        return switch (request.getAct()) {
            case "promote" -> promoted(model, ModelStates.CANDIDATE, request.getBy());
            case "roll-back" -> promoted(model, ModelStates.RETIRED, request.getBy());
            case "refuse" -> refused(model, request.getBy());
            default -> Outcome.refused("no-such-act");
        };
    }

    private Outcome promoted(Model model, String from, String by) throws InterruptedException {
        var modelId = model.getModelId();
        if (inForce.get().suggester().modelId().equals(modelId)) {
            return Outcome.promoted(modelId);
        }
        if (!model.getState().equals(from)) {
            return Outcome.refused(from.equals(ModelStates.CANDIDATE) ? "not-a-candidate" : "not-retired");
        }
        if (model.getCodebookVersion() != inForce.cues().codebookVersion()) {
            return Outcome.refused("other-codebook");
        }
        if (model.getTrainedOn() > 0 && !model.getParameters().hasRemaining()) {
            return Outcome.refused("let-go");
        }
        var states = inForce.models();
        log.write(Promotion.inForce(model, states, by, states.next(clock.instant())));
        return Outcome.promoted(modelId);
    }

    private Outcome refused(Model model, String by) throws InterruptedException {
        if (model.getState().equals(ModelStates.CANDIDATE)) {
            log.write(List.of(Promotion.retired(model, by, inForce.models().next(clock.instant()))));
        } else if (!model.getState().equals(ModelStates.RETIRED)) {
            return Outcome.refused("not-a-candidate");
        }
        return Outcome.retired(model.getModelId());
    }
}
