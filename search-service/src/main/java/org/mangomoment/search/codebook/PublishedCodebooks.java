package org.mangomoment.search.codebook;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookReason;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.schemas.codebook.FurtherCodebooks;

/// The codebooks of the log, the newest of which is in force. Thread-safe.
public final class PublishedCodebooks implements Codebooks {
    private final ConcurrentNavigableMap<Integer, Codebook> versions = new ConcurrentSkipListMap<>();
    private volatile DimensionMappings mappings = DimensionMappings.NONE;
    private volatile CodebookView newest = CodebookView.none();

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var codebook = Topics.CODEBOOKS.value(record);
        if (codebook == null) {
            return;
        }
        versions.put(codebook.getVersion(), codebook);
        mappings = new DimensionMappings(versions.values());
        if (codebook.getVersion() >= newest.version()) {
            newest = view(codebook);
        }
    }

    /// Every version that was published, the oldest first.
    public List<CodebookVersion> history() {
        return versions.values().stream().map(PublishedCodebooks::version).toList();
    }

    /// A version as it was published; empty for one that was not.
    public Optional<Codebook> published(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    /// What decisions of earlier versions count for under the one in force.
    public DimensionMappings mappings() {
        return mappings;
    }

    /// The version in force as it was published; empty before the first was.
    public Optional<Codebook> inForce() {
        return published(newest.version());
    }

    @Override
    public CodebookView newest() {
        return newest;
    }

    private static CodebookVersion version(Codebook codebook) {
        return new CodebookVersion(
                codebook.getVersion(),
                codebook.getPublishedAt(),
                codebook.getDimensions().size(),
                codebook.getEligibility().getReasons().size());
    }

    private CodebookView view(Codebook codebook) {
        return new CodebookView(
                codebook.getVersion(),
                codebook.getDimensions().stream()
                        .map(PublishedCodebooks::dimension)
                        .toList(),
                codebook.getEligibility().getReasons().stream()
                        .map(PublishedCodebooks::reason)
                        .toList(),
                codebook.getBeside().stream()
                        .filter(further ->
                                !FurtherCodebooks.dimensions(further, codebook).isEmpty())
                        .map(further -> further(further, codebook))
                        .toList());
    }

    private FurtherEntry further(FurtherCodebook published, Codebook codebook) {
        var sections = FurtherCodebooks.dimensions(published, codebook).stream()
                .map(CodebookDimension::getSection)
                .collect(Collectors.toSet());
        return new FurtherEntry(
                published.getId(),
                Wording.of(published.getTitle()),
                published.getSections().stream()
                        .filter(section -> sections.contains(section.getId()))
                        .map(section -> new SectionEntry(section.getId(), label(section.getLabel(), section.getId())))
                        .toList(),
                since(published));
    }

    private int since(FurtherCodebook further) {
        return versions.values().stream()
                .filter(version ->
                        !FurtherCodebooks.dimensions(further, version).isEmpty())
                .mapToInt(Codebook::getVersion)
                .min()
                .orElseThrow();
    }

    private static DimensionEntry dimension(CodebookDimension published) {
        return new DimensionEntry(
                published.getId(),
                label(published.getLabel(), published.getId()),
                wording(published.getDefinition()),
                wording(published.getInclude()),
                wording(published.getExclude()),
                published.getCodebook(),
                published.getSection());
    }

    private static ReasonEntry reason(CodebookReason published) {
        return new ReasonEntry(published.getId(), label(published.getLabel(), published.getId()));
    }

    private static Wording label(@Nullable CodebookWording published, String id) {
        var label = wording(published);
        return label == null ? new Wording(id, id) : label;
    }

    private static @Nullable Wording wording(@Nullable CodebookWording published) {
        return published == null ? null : Wording.of(published);
    }
}
