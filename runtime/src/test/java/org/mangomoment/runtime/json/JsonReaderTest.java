package org.mangomoment.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

class JsonReaderTest {
    enum Colour {
        DARK_RED,
        BLUE
    }

    record Wheel(int inches, boolean spare) {}

    record Cart(
            String name,
            @Nullable Long weight,
            @Nullable Colour colour,
            List<Wheel> wheels,
            List<String> owners,
            Map<String, Double> prices,
            boolean painted) {}

    @Test
    void everyComponentIsReadFromTheFieldOfItsName() {
        assertThat(cart("""
                        {"name": "blue one", "weight": 12, "colour": "dark-red", "wheels": [{"inches": 20, "spare": true}],
                         "owners": ["An"], "prices": {"new": 1.5}, "painted": true}"""))
                .isEqualTo(new Cart(
                        "blue one",
                        12L,
                        Colour.DARK_RED,
                        List.of(new Wheel(20, true)),
                        List.of("An"),
                        Map.of("new", 1.5),
                        true));
    }

    @Test
    void whatMayBeLeftOutIsNullEmptyOrFalse() {
        var nothing = new Cart("x", null, null, List.of(), List.of(), Map.of(), false);
        assertThat(cart("{\"name\": \"x\"}")).isEqualTo(nothing);
        assertThat(cart("{\"name\": \"x\", \"weight\": null, \"wheels\": null, \"painted\": null}"))
                .isEqualTo(nothing);
    }

    @Test
    void everyFieldThatIsMissingUnknownOrOfAnotherTypeIsNamedAtOnce() {
        assertThat(problems("""
                        {"nam": "x", "weight": 1.5, "colour": "green", "wheels": [{"inches": "20"}, {"inch": 1}],
                         "owners": [3], "prices": [], "painted": "yes"}"""))
                .containsExactly(
                        new Problem.Field("name", "is missing; expected a text"),
                        new Problem.Field("weight", "expected a whole number"),
                        new Problem.Field("colour", "expected dark-red or blue"),
                        new Problem.Field("wheels[0].inches", "expected a whole number"),
                        new Problem.Field("wheels[1].inches", "is missing; expected a whole number"),
                        new Problem.Field("wheels[1].inch", "there is no such field; expected inches, spare"),
                        new Problem.Field("owners[0]", "expected a text"),
                        new Problem.Field("prices", "expected an object"),
                        new Problem.Field("painted", "expected true or false"),
                        new Problem.Field(
                                "nam",
                                "there is no such field; expected name, weight, colour, wheels, owners, prices, painted"));
    }

    @Test
    void aNumberThatIsTooLargeForItsComponentIsRefused() {
        assertThat(problems(
                        "{\"name\": \"x\", \"weight\": 9223372036854775808, \"wheels\": [{\"inches\": 2147483648}]}"))
                .extracting(Problem.Field::field)
                .containsExactly("weight", "wheels[0].inches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "3", "[]", "{", "{} {}", "{'name': 1}", "{\"name\": \"x\", \"name\": \"y\"}"})
    void whatIsNotOneStrictObjectIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> cart(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem())
                                .returns(400, Problem::status)
                                .returns("Not JSON", Problem::title));
    }

    @Test
    void depthAndSizeAreBounded() {
        assertThat(JsonReader.parse(bytes("{\"a\":".repeat(20) + "1" + "}".repeat(20))))
                .isInstanceOf(Parsed.Whole.class);
        assertThat(JsonReader.parse(bytes("{\"a\":".repeat(21) + "1" + "}".repeat(21))))
                .isInstanceOf(Parsed.Broken.class);
        assertThat(JsonReader.parse(bytes("{}" + " ".repeat(1024 * 1024))))
                .isEqualTo(new Parsed.Broken("It is larger than 1 MiB."));
    }

    @Test
    void onlyUtf8IsReadWithOrWithoutAByteOrderMark() {
        assertThat(JsonReader.parse("{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Parsed.Broken("It is not UTF-8."));
        assertThat(cart("\uFEFF{\"name\": \"é\"}").name()).isEqualTo("é");
    }

    @Test
    void longNamesOfUnknownFieldsAreCut() {
        assertThat(problems("{\"name\": \"x\", \"" + "y".repeat(1000) + "\": 1}"))
                .extracting(Problem.Field::field)
                .containsExactly("y".repeat(80) + "…");
    }

    private static Cart cart(String json) {
        return JsonReader.read(bytes(json), Cart.class);
    }

    private static List<Problem.Field> problems(String json) {
        return catchThrowableOfType(Refusal.class, () -> cart(json)).problem().fields();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
