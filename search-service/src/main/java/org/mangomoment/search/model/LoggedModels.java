package org.mangomoment.search.model;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;

/// The models and requests of the log, without the models' parameters. Thread-safe.
public final class LoggedModels implements Models {
    private final Map<String, ModelView> models = new ConcurrentHashMap<>();
    private final Map<String, ModelRequestView> requests = new ConcurrentHashMap<>();
    private final Log log;
    private final Clock clock;

    public LoggedModels(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the topic `models`.
    public void applyModel(ConsumerRecord<byte[], byte[]> record) {
        var model = Topics.MODELS.value(record);
        if (model == null) {
            models.remove(Topics.MODELS.key(record));
        } else {
            models.put(model.getModelId(), ModelView.of(model));
        }
    }

    /// Takes in a record of the topic `model-requests`.
    public void applyRequest(ConsumerRecord<byte[], byte[]> record) {
        var request = Topics.MODEL_REQUESTS.value(record);
        if (request == null) {
            requests.remove(Topics.MODEL_REQUESTS.key(record));
        } else {
            requests.put(request.getRequestId(), ModelRequestView.of(request));
        }
    }

    @Override
    public List<ModelView> newestFirst() {
        return models.values().stream()
                .sorted(Comparator.comparing(ModelView::at).reversed().thenComparing(ModelView::id))
                .toList();
    }

    @Override
    public List<ModelRequestView> requests() {
        return requests.values().stream()
                .sorted(Comparator.comparing(ModelRequestView::at).reversed().thenComparing(ModelRequestView::id))
                .toList();
    }

    @Override
    public String ask(ModelAct act, @Nullable String modelId, Reader who) {
        var request = ModelRequest.newBuilder()
                .setRequestId(UUID.randomUUID().toString())
                .setAct(act)
                .setModelId(modelId)
                .setBy(who.account())
                .setAt(clock.instant())
                .build();
        var _ = log.publish(Topics.MODEL_REQUESTS.record(request.getRequestId(), request));
        return request.getRequestId();
    }
}
