package org.mangomoment.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonFieldTest {
    private record Told(String id, @Nullable String unit, List<String> purposes, boolean signed) {}

    private record Found(
            @JsonUnwrapped Told told, @JsonAnyGetter Map<String, Object> more, double score) {}

    @Test
    void aComponentIsAFieldOfItsOwnName() {
        assertThat(JsonField.of(Told.class))
                .extracting(JsonField::name)
                .containsExactly("id", "unit", "purposes", "signed");
    }

    @Test
    void aRequestMustHaveWhatCannotBeLeftOut() {
        assertThat(JsonField.of(Told.class))
                .filteredOn(JsonField::required)
                .extracting(JsonField::name)
                .containsExactly("id");
    }

    @Test
    void aRecordThatIsUnwrappedStandsForItsFieldsAndAMapOfFieldsForNone() {
        assertThat(JsonField.of(Found.class))
                .extracting(JsonField::name)
                .containsExactly("id", "unit", "purposes", "signed", "score");
    }
}
