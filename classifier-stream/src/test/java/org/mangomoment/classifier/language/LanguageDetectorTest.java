package org.mangomoment.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource({
        "nl, De verpleegkundige bleef nog even bij mijn moeder zitten.",
        "nl, warme hand op mijn schouder",
        "en, The nurse stayed with my mother for a while.",
        "en, so kind to us all",
        "fr, L'infirmière est restée un moment auprès de ma mère.",
        "de, Die Schwester blieb noch eine Weile bei meiner Mutter.",
        "other, La enfermera se quedó un rato con mi madre y le dio la mano.",
        "other, Pielęgniarka została jeszcze chwilę z moją mamą.",
        "other, Hemşire annemin yanında biraz daha kaldı ve elini tuttu.",
        "other, بقيت الممرضة مع أمي قليلا",
        "other, Медсестра осталась с мамой"
    })
    void aSentenceIsToldByItsLanguage(String code, String text) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Bedankt!",
        "nl, Dag zuster",
        "nl, 't Is ne schone mens",
        "nl, ze hee mij een pint gegeven",
        "nl, Merci beaucoup aan de dokter van de dag",
        "en, Thank you!",
        "en, Cheers love",
        "en, BEST NURSE EVER",
        "fr, Merci",
        "de, Vielen Dank",
        "other, Muchas gracias"
    })
    void aFewWordsAreEnough(String code, String text) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Agnieszka Kowalczyk was heel lief voor mij",
        "nl, 'De dokter, Ayşe Çelikoğlu, legde alles uit.'",
        "en, Agnieszka Kowalczyk was so kind to me",
        "en, My neighbour Giuseppe Esposito sang to us"
    })
    void foreignNamesDoNotMakeATextForeign(String code, String text) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die suster het my baie gehelp en nie gelag nie",
                "Ek was bang en sy het gebly",
                "De ferpleechster bleau by my en hat my holpen",
                "Sjuksköterskan var mycket snäll mot mig"
            })
    void whatOnlyLooksLikeDutchIsNotDutch(String text) {
        assertThat(DETECTOR.detect(text).code()).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({
        "en, nl, She held my hand until the pain stopped",
        "nl, en, Ze hield mijn hand vast tot het over",
        "fr, nl, Elle est restée avec moi toute la nuit",
        "de, en, Sie blieb die ganze Nacht an meinem Bett"
    })
    void aWrongDeclarationLosesAgainstEightClearWords(String code, String declared, String text) {
        assertThat(DETECTOR.detect(text, declared).code()).isEqualTo(code);
    }

    @Test
    void theDeclaredLanguageCountsWhereTheTextLeavesDoubt() {
        assertThat(DETECTOR.detect("Prima", "nl").code()).isEqualTo("nl");
        assertThat(DETECTOR.detect("Prima", "de").code()).isEqualTo("de");
        assertThat(DETECTOR.detect("The nurse stayed with my mother for a while and held her hand.", "nl")
                        .code())
                .isEqualTo("en");
    }

    @Test
    void aTextWithoutLettersHasNoLanguage() {
        assertThat(DETECTOR.detect("😀 12 !! \0")).isEqualTo(new DetectedLanguage("other", 0));
        assertThat(DETECTOR.detect("", "nl")).isEqualTo(new DetectedLanguage("nl", 0));
    }

    @Test
    void theConfidenceIsBetweenNoughtAndOne() {
        assertThat(DETECTOR.detect("De zuster zong een lied", "nl").confidence())
                .isBetween(0.5, 1.0);
    }
}
