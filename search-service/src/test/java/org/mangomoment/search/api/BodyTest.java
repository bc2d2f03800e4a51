package org.mangomoment.search.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// What is sent to the API is read strictly.
class BodyTest {
    @Test
    void whatIsKnownIsTaken() {
        var body = Body.read("{\"memo\": \"later\", \"eligibility\": {\"verdict\": \"yes\"}}");
        var eligibility = body.object("eligibility");
        assertThat(body.text("memo")).isEqualTo("later");
        assertThat(eligibility.text("verdict")).isEqualTo("yes");
        body.check();
    }

    @Test
    void aMisspeltFieldIsRefusedByItsNameAlsoInside() {
        var body = Body.read("{\"mem\": \"later\", \"eligibility\": {\"verdct\": \"yes\"}}");
        var eligibility = body.object("eligibility");
        assertThat(body.text("memo")).isNull();
        assertThat(eligibility.text("verdict")).isNull();
        assertThatThrownBy(body::check)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().fields())
                                .extracting(Problem.Field::field)
                                .containsExactly("mem", "eligibility.verdct"));
    }

    @Test
    void theWrongKindIsNamedWithItsPlace() {
        var body = Body.read("{\"eligibility\": {\"verdict\": 3}}");
        assertThat(body.object("eligibility").text("verdict")).isNull();
        assertThatThrownBy(body::check)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().fields())
                                .extracting(Problem.Field::field)
                                .containsExactly("eligibility.verdict"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (var text : new String[] {"", "[]", "3", "{", "null"}) {
            assertThatThrownBy(() -> Body.read(text)).as(text).isInstanceOf(Refusal.class);
        }
    }
}
