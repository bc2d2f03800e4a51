package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of rooms and beds.
class RoomsTest {
    private final FormRecognizer rooms = new Rooms();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ze lag op kamer 312. | room: 312",
                "Dad was in room 14c. | room: 14c",
                "Op 312B lag zij. | room: 312B",
                "Ik lag in bed B. | room: B",
                "Het is kamer drieëntwintig. | room: drieëntwintig",
                "Ik lag op de 407, bed aan het raam. | room: 407",
                "Op kamer driehonderdtwaalf was het stil. | room: driehonderdtwaalf",
                "Op kamer drie één twee was het stil. | room: drie één twee",
                "In room three hundred and twelve it was quiet. | room: three hundred and twelve",
                "In room three oh two it was quiet. | room: three oh two",
                "She was in bay seven. | room: seven",
            })
    void theNumberOfARoomIsFound(String text, String found) {
        assertThat(FoundWords.by(rooms, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op kamer twee weken liggen is lang.",
                "In bed honderd twintig uren liggen is lang.",
                "De kamer was stil.",
                "In bed 3 uur lezen.",
                "Room for one hundred.",
            })
    void howLongOrHowManyStays(String text) {
        assertThat(FoundWords.by(rooms, text)).isEmpty();
    }
}
