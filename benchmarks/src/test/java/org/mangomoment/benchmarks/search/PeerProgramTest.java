package org.mangomoment.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.benchmarks.round.Spread;

class PeerProgramTest {
    @TempDir
    Path folder;

    @Test
    void figuresAreReadFromBetweenTheLinesOfAnEnginesOwnLog() throws IOException {
        var measured =
                PeerProgram.measured(List.of("WARN something", "indexed 120.5", "round 2.0 9.5", "round 4.0 8.5"));
        assertThat(measured.indexedPerSecond()).isEqualTo(120.5);
        assertThat(measured.times().medians()).isEqualTo(new Spread(2, 3, 4));
        assertThat(measured.times().nineties()).isEqualTo(new Spread(8.5, 9, 9.5));
        assertThatThrownBy(() -> PeerProgram.measured(List.of("indexed 3"))).isInstanceOf(IOException.class);
    }

    @Test
    void anEngineThatIsNotThereIsLeftOutLoudly() throws Exception {
        var leftOut = new ArrayList<String>();
        var engines = Engines.of(folder.resolve("missing"));
        assertThat(engines.solr(folder, new GeneratedCorpus(), 10, List.of(), 1, leftOut))
                .isEmpty();
        assertThat(engines.postgres(folder, new GeneratedCorpus(), 10, List.of(), 1, leftOut))
                .isEmpty();
        assertThat(leftOut).hasSize(2).allMatch(why -> why.contains("could not be resolved"));
    }

    @Test
    void theNinetyFifthPercentileIsTheNearestRank() {
        var figures = new ArrayList<Double>();
        for (int figure = 1; figure <= 20; figure++) {
            figures.add((double) figure);
        }
        assertThat(Times.percentile(figures, 95)).isEqualTo(19);
        assertThat(Times.percentile(figures, 50)).isEqualTo(10);
        assertThat(Times.percentile(List.of(3.0), 95)).isEqualTo(3);
    }
}
