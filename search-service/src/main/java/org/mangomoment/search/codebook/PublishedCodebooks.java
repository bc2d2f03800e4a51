package org.mangomoment.search.codebook;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookReason;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.Topics;

/// The newest codebook of the log, and which ones there were. Thread-safe.
public final class PublishedCodebooks implements Codebooks {
    private final ConcurrentNavigableMap<Integer, CodebookVersion> history = new ConcurrentSkipListMap<>();
    private volatile CodebookView newest = CodebookView.none();

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var codebook = Topics.CODEBOOKS.value(record);
        if (codebook == null) {
            return;
        }
        history.put(
                codebook.getVersion(),
                new CodebookVersion(
                        codebook.getVersion(),
                        codebook.getPublishedAt(),
                        codebook.getDimensions().size(),
                        codebook.getEligibility().getReasons().size()));
        if (codebook.getVersion() >= newest.version()) {
            newest = view(codebook);
        }
    }

    /// Every version that was published, the oldest first.
    public List<CodebookVersion> history() {
        return List.copyOf(history.values());
    }

    @Override
    public CodebookView newest() {
        return newest;
    }

    private static CodebookView view(Codebook codebook) {
        return new CodebookView(
                codebook.getVersion(),
                codebook.getDimensions().stream()
                        .map(PublishedCodebooks::dimension)
                        .toList(),
                codebook.getEligibility().getReasons().stream()
                        .map(PublishedCodebooks::reason)
                        .toList());
    }

    private static DimensionEntry dimension(CodebookDimension published) {
        return new DimensionEntry(
                published.getId(),
                label(published.getLabel(), published.getId()),
                wording(published.getDefinition()),
                wording(published.getInclude()),
                wording(published.getExclude()));
    }

    private static ReasonEntry reason(CodebookReason published) {
        return new ReasonEntry(published.getId(), label(published.getLabel(), published.getId()));
    }

    private static Wording label(@Nullable CodebookWording published, String id) {
        var label = wording(published);
        return label == null ? new Wording(id, id) : label;
    }

    private static @Nullable Wording wording(@Nullable CodebookWording published) {
        return published == null ? null : new Wording(published.getNl(), published.getEn());
    }
}
