package org.mangomoment.allinone.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.mangomoment.allinone.codebook.PublishedCodebooks;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.CodebookWording;

/// A second version of the codebook, as a team of people made up might publish it after the first decisions: one
/// dimension takes in more, so that decisions on it have to be looked at again.
final class SampleCodebook {
    private static final String CHANGED = "continuity";
    private static final CodebookWording MORE = new CodebookWording(
            " Ook een telefoontje, een kaartje of een bezoek nadat iemand naar huis is gegaan.",
            " Also a call, a card or a visit after somebody has gone home.");
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String NOTE = "Sample: reviewers disagreed on a call after somebody had gone home.";

    private SampleCodebook() {}

    /// Publishes it unless a second version is there; returns when it is durable.
    ///
    /// @return the number of the version that is in force now
    static int publish(KafkaProperties kafka) {
        var published = new PublishedCodebooks(kafka);
        var newest = published.newest().orElseThrow();
        if (newest.getVersion() > 1) {
            return newest.getVersion();
        }
        var next = after(newest);
        published.publish(next);
        return next.getVersion();
    }

    /// Returns when every sample story has a suggestion for a version.
    ///
    /// @throws IOException when the desk refuses, or it takes longer than a minute
    static void awaitSuggestions(DemoDesk desk, int version) throws IOException, InterruptedException {
        var last = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!isInUse(desk, version)) {
            if (System.nanoTime() > last) {
                throw new IOException("suggestions for version " + version + " of the codebook were not there in "
                        + LONGEST_WAIT.toSeconds() + " s");
            }
            Thread.sleep(BETWEEN);
        }
    }

    private static boolean isInUse(DemoDesk desk, int version) throws IOException, InterruptedException {
        return desk.get("/api/codebook").path("version").asInt() == version
                && desk.samples().stream()
                        .allMatch(story -> story.path("model").asText().endsWith("-" + version));
    }

    private static Codebook after(Codebook first) {
        return Codebook.newBuilder(first)
                .setVersion(2)
                .setDimensions(first.getDimensions().stream()
                        .map(SampleCodebook::changed)
                        .toList())
                .setMappings(List.of(new CodebookMapping(CHANGED, List.of(CHANGED), true)))
                .setNote(NOTE)
                .build();
    }

    private static CodebookDimension changed(CodebookDimension dimension) {
        var include = dimension.getInclude();
        if (!dimension.getId().equals(CHANGED) || include == null) {
            return dimension;
        }
        var more = new CodebookWording(include.getNl() + MORE.getNl(), include.getEn() + MORE.getEn());
        return CodebookDimension.newBuilder(dimension).setInclude(more).build();
    }
}
