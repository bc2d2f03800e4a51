package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.classifier.HostileTexts;

/// A form is tried only on texts that hold a piece it needs; that must never cost a finding.
class NeededPiecesTest {
    private static final List<Class<?>> OWNERS = List.of(
            Ages.class,
            ContactDetails.class,
            DutchStreets.class,
            LabelledNumbers.class,
            OtherStreets.class,
            Postcodes.class,
            Rooms.class,
            SpelledOutNumbers.class);

    /// Also read piece by piece, so that no piece stands in for another.
    private static final String DETAILS = """
            Oma is negentig jaar, opa werd honderd. Grandma is ninety-one, she turned a hundred. Il a nonante ans.
            Zie http://example.org of www.voorbeeld.be of mijn.gent, mail jan(at)voorbeeld.org. Op insta: wim_89.
            Wij wonen op de Korte Lindestraat 12, in de Kerkweg 3, Hoogstraße 8 en Postgasse 2 bus 3. Rue de la Paix 12.
            Ik woon op Heide 12, aan 't Zand 9, Laan 1930 nr 12. She lives in Elm Road, quai des Fleurs 3.
            Dossier 12345, ref AB123, kaart 77120, ledenpas 4411, nhs 943 476 5919, bsn 123456782, id-kaart B1234567.
            De wagen is AB-12-CD, kenteken XY 34 ZZZ, registration XY34ZZZ. Postcode B-9000 Gent, zip 90210, postbus 12.
            Kamer 214, bed B, zaal drie, room four, flat 12, studio 4. Bel nul vier zeven vijf, twaalf, vierendertig, zes.
            """;

    static Stream<String> texts() throws IOException {
        var everyday = "/org/mangomoment/classifier/evaluation/everyday-stories.jsonl";
        try (var file = Objects.requireNonNull(NeededPiecesTest.class.getResourceAsStream(everyday), everyday)) {
            return Stream.of(
                    DETAILS.lines(),
                    Stream.of(DETAILS.split("[.,] |\\R| en ", -1)),
                    new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines(),
                    HostileTexts.pieces().stream().map(piece -> HostileTexts.ofLength(piece, 300)))
                    .flatMap(lines -> lines)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatAFormFindsItAlsoFindsWhereItLooksForItsPiecesFirst(String text) throws IllegalAccessException {
        for (var cased : List.of(text, text.toUpperCase(Locale.ROOT), text.replace('i', 'ı'))) {
            var scanned = new ScannedText(cased);
            for (var form : forms()) {
                assertThat(form.in(scanned)).as("%s in %s", form, cased).isEqualTo(form.everywhere(cased));
            }
        }
    }

    @Test
    void everyMonthBeginsWithOneOfTheBeginnings() {
        for (var month : Month.ANY.split("\\|", -1)) {
            assertThat(new ScannedText(month.toUpperCase(Locale.ROOT)).holdsAny(Month.BEGINNINGS))
                    .as(month)
                    .isTrue();
        }
    }

    private static List<PatternRecognizer> forms() throws IllegalAccessException {
        var forms = new ArrayList<PatternRecognizer>();
        for (var owner : OWNERS) {
            for (var field : owner.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    var value = field.get(null);
                    (value instanceof List<?> list ? list : List.of(Objects.requireNonNull(value))).forEach(one -> {
                        if (one instanceof PatternRecognizer form) {
                            forms.add(form);
                        }
                    });
                }
            }
        }
        assertThat(forms).hasSizeGreaterThan(30);
        return forms;
    }
}
