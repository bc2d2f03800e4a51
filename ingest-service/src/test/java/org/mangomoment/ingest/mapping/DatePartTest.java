package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class DatePartTest {
    @Test
    void aDateHasAYearAndASeason() {
        var date = ToldDate.of("2018-07-14").orElseThrow();
        assertThat(DatePart.YEAR.of(date)).map(JsonNode::intValue).contains(2018);
        assertThat(DatePart.SEASON.of(date)).map(JsonNode::textValue).contains("summer");
    }

    @Test
    void aYearAloneHasNoSeason() {
        assertThat(DatePart.SEASON.of(ToldDate.of("2018").orElseThrow())).isEmpty();
    }
}
