package org.mangomoment.search.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CodebookCue;
import org.mangomoment.schemas.codebook.CodebookFile;

class CueLinesTest {
    @Test
    void everyCueOfTheCodebookThatComesAlongIsReadBackAsItWas() {
        for (var dimension : CodebookFile.bundled().getDimensions()) {
            for (var cues :
                    List.of(dimension.getCues().getNl(), dimension.getCues().getEn())) {
                var lines = CueLines.of(cues);
                assertThat(lines).isNotEmpty();
                assertThat(CueLines.of(CueLines.read(String.join("\n", lines))))
                        .containsExactlyInAnyOrderElementsOf(lines);
            }
        }
    }

    @Test
    void aWeightIsWrittenAsInEitherLanguageAndMayBeLeftOut() {
        assertThat(CueLines.read("1,5: warm <drank>\r\n\n -2 : nooit\n deken "))
                .containsExactly(cue(1.5, "warm <drank>"), cue(-2, "nooit"), cue(2, "deken"));
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThat(CueLines.wrongLine("deken\n\nzwaar: kussen")).hasValue(3);
        assertThat(CueLines.wrongLine("3:")).hasValue(1);
        assertThat(CueLines.wrongLine("deken\n2: kussen")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CueLines.read("deken\nzwaar: kussen"));
    }

    private static CodebookCue cue(double weight, String phrase) {
        return CodebookCue.newBuilder()
                .setPhrases(List.of(phrase))
                .setWeight(weight)
                .build();
    }
}
