package org.mangomoment.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.figure.Interval;
import org.mangomoment.search.saturation.Basis;
import org.mangomoment.search.saturation.CodeCurve;
import org.mangomoment.search.saturation.Saturation;
import org.mangomoment.search.saturation.ShareCurve;

/// The API hides of a saturation what the page hides.
class SaturationAnswerTest {
    @Test
    void whatIsSmallIsNotToldNorIsTheOrderOfTheDecisions() throws Exception {
        var whole = new Interval(0, 1);
        var codes = new CodeCurve(CodeCurve.Kind.DIMENSIONS, 3, 12, Double.NaN, List.of(), true);
        var hidden = new ShareCurve("respect", 0, 9, List.of(), true);
        var shown = new ShareCurve("family", 6, 9, List.of(new ShareCurve.Point(9, Double.NaN, whole, whole)), false);
        var saturation = new Saturation(Basis.SAMPLE, 9, List.of(codes), List.of(hidden, shown), 5);
        var json = new ObjectMapper().valueToTree(SaturationAnswer.of(saturation));
        assertThat(json.at("/codes/0/seen").isNull()).isTrue();
        assertThat(json.at("/codes/0/hidden").asBoolean()).isTrue();
        for (var field : List.of("fitting", "share", "reach", "reachOfTwice", "more")) {
            assertThat(json.at("/shares/0/" + field).isNull()).as(field).isTrue();
            assertThat(json.at("/shares/1/" + field).isNumber()).as(field).isTrue();
        }
        assertThat(json.at("/shares/1/points/0/observed").isNull()).isTrue();
        assertThat(json.at("/limit").asInt()).isEqualTo(5);
    }
}
