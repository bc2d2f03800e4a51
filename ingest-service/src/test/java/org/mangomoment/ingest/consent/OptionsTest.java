package org.mangomoment.ingest.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Options QUESTION =
            new Options(List.of("Onderzoek", "Onderwijs"), List.of("Geen van beide"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onderzoek, Onderwijs",
                "Onderzoek;Onderwijs;",
                "Onderwijs\nOnderzoek",
                "onderwijs | ONDERZOEK",
                " Onderzoek\u00a0,\u00a0Onderwijs",
                "Onderzoek\r\nOnderwijs\r\n",
                "\uff2f\uff4ederzoek\uff0cOnderwijs"
            })
    void everyOptionOfATextIsChosen(String answer) {
        assertThat(QUESTION.in(answer).of("Onderzoek")).contains(true);
        assertThat(QUESTION.in(answer).of("Onderwijs")).contains(true);
        assertThat(QUESTION.in(answer).unclear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geen onderzoek",
                "Nee, liever niet voor onderzoek",
                "Onderzoek, nee dank u",
                "Onderzoek: nee",
                "Onderzoek maar anoniem",
                "Onderzoek, maar zonder mijn dorp",
                "No research; onderzoek, only if nobody knows",
                "nee",
                "ja",
                "true",
                "Onderzoeker",
                "onder zoek",
                "Pas de recherche | Onderzoek | jamais",
                "Geen onderzoek, Onderzoek"
            })
    void whatIsNoOptionIsNeverYesAndNeverNo(String answer) {
        assertThat(QUESTION.in(answer).of("Onderzoek")).isEmpty();
        assertThat(QUESTION.in(answer).of("Onderwijs")).isEmpty();
        assertThat(QUESTION.in(answer).unclear()).isTrue();
    }

    @Test
    void othersThatWereChosenAreANo() {
        assertThat(QUESTION.in("Onderwijs").of("Onderzoek")).contains(false);
        assertThat(QUESTION.in("geen van beide").of("Onderzoek")).contains(false);
        assertThat(QUESTION.in(List.of("Onderzoek", "Nog iets")).of("Onderzoek"))
                .contains(true);
        assertThat(QUESTION.in(List.of("Onderzoek", "Nog iets")).of("Onderwijs"))
                .isEmpty();
        assertThat(QUESTION.in(List.of("Onderzoek", "Geen van beide")).of("Onderzoek"))
                .isEmpty();
        assertThat(QUESTION.in(List.of()).of("Onderzoek")).isEmpty();
        assertThat(QUESTION.in(List.of("Onderzoek, Onderwijs")).of("Onderzoek")).isEmpty();
    }

    @Test
    void anOptionWithASeparatorIsFoundAsAWhole() {
        var question = new Options(List.of("Ja, voor onderzoek", "Ja, voor citaten"), List.of(), false);
        assertThat(question.in("Ja, voor onderzoek").of("Ja, voor onderzoek")).contains(true);
        assertThat(question.in("Ja, voor onderzoek").of("Ja, voor citaten")).contains(false);
        assertThat(question.in("Ja, voor citaten, Ja,  voor onderzoek").of("Ja, voor onderzoek"))
                .contains(true);
        assertThat(question.in("Nee, voor onderzoek").of("Ja, voor onderzoek")).isEmpty();
        assertThat(question.in("voor onderzoek").of("Ja, voor onderzoek")).isEmpty();
    }

    @Test
    void blanksSeparateOnlyForToolsThatPutThemThere() {
        var words = new Options(List.of("research", "quotes"), List.of(), true);
        assertThat(words.in("research quotes").of("research")).contains(true);
        assertThat(words.in("quotes").of("research")).contains(false);
        assertThat(words.in("no research").of("research")).isEmpty();
        assertThat(new Options(List.of("research", "quotes"), List.of(), false)
                        .in("research quotes")
                        .of("research"))
                .isEmpty();
    }

    @Test
    void optionsThatATextCannotTellApartAreNamed() {
        assertThat(new Options(List.of("A, B", "A", "B"), List.of(), false).ambiguous())
                .isEqualTo(Optional.of("a, b"));
        assertThat(new Options(List.of("A, B", "A"), List.of(), false).ambiguous())
                .isEmpty();
    }
}
