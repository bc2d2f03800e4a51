package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRecognizersTest {
    private static final PatternRecognizers FORMS = new PatternRecognizers(word -> true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mémé is 93 en zingt nog.                           | age          | 93",
                "Ik zat er met mijn schoonmoeder van 90.            | age          | 90",
                "Hij is bijna vierennegentig, zei ze.               | age          | vierennegentig",
                "I am 91 and still knit.                            | age          | 91",
                "Grandma, 95, hummed along.                         | age          | 95",
                "The priest brought a widow of ninety-three.        | age          | ninety-three",
                "She's now 102.                                     | age          | 102",
                "Onze kamer lag helemaal achteraan, nummer 48.      | room         | 48",
                "Dad's room was 14c.                                | room         | 14c",
                "He kept the number plate, XY34 ZZZ, in a drawer.   | licence-plate| XY34 ZZZ",
                "Someone moved the van, XY34 ZZZ, for us.           | licence-plate| XY34 ZZZ",
                "Her hospital number, K0012345, was on the bag.     | file-number  | K0012345",
                "Vraag aan de balie naar kaart 77120.               | file-number  | 77120",
                "Mijn zussen van 101 lachen nog.                    | age          | 101",
                "Mail jan punt peeters at voorbeeld punt be, ja.    | email        | jan punt peeters at voorbeeld"
                        + " punt be",
                "Volg els_desmet op instagram.                      | handle       | els_desmet",
                "My NHS number is 943 476 5919.                     | national-number | 943 476 5919",
                "Geboren op vierentwintig mei negentienhonderd vijfendertig in Zottegem. | date | vierentwintig mei"
                        + " negentienhonderd vijfendertig",
                "On the twelfth of March nineteen eighty-four it snowed. | date     | the twelfth of March nineteen"
                        + " eighty-four",
                "Ze lag op 312B bij het raam.                       | room         | 312B",
                "Op zaal 6 was het stil.                            | room         | 6",
                "Ik lag in bed B, aan het raam.                     | room         | B",
                "Zijn kamer is de mijne, kamer drie.                | room         | drie",
                "Het is Laan van Nieuwoord 21.                      | address      | Laan van Nieuwoord 21",
                "Wij wonen op de Steenweg op Ninove 203/4.          | address      | Steenweg op Ninove 203/4",
                "Ze woont op Heide 12.                              | address      | Heide 12",
                "Aan 't Zand 9 woont zij.                           | address      | '''t Zand 9'",
                "Plein 1930 nr 12 is het huis.                      | address      | Plein 1930 nr 12",
                "I am at Flat 2B, Linden House, 5 Dock St.          | address      | Flat 2B, Linden House",
                "Het was op 17-mei-2011.                            | date         | 17-mei-2011",
                "Het was den 21sten juli 2020.                      | date         | 21sten juli 2020",
                "Het was op elfden november.                        | date         | elfden november",
                "Ze kwam op do 14/3 binnen.                         | date         | 14/3",
                "Dat was 21-03-'22.                                 | date         | 21-03-'22",
                "Ze werd honderd, en iedereen zong.                 | age          | honderd",
                "Op haar 95ste verjaardag zong ze.                  | age          | 95ste",
                "Mrs Dobson, 96, sang.                              | age          | 96",
                "On her ninetieth birthday she sang.                | age          | ninetieth",
                "Mail an.claes apenstaart voorbeeld punt be maar.   | email        | an.claes apenstaart voorbeeld"
                        + " punt be",
                "Zie bit.ly/3xyz daarover.                          | url          | bit.ly/3xyz",
                "Zie mijnverhaal.care daarover.                     | url          | mijnverhaal.care",
                "Zoek op snap: wimke89 maar.                        | handle       | wimke89",
                "De auto is 1XYZ987, denk ik.                       | licence-plate| 1XYZ987",
                "Bel nul vier zeven vijf, twaalf, vierendertig, zesenvijftig. | phone | nul vier zeven vijf, twaalf,"
                        + " vierendertig, zesenvijftig",
                "Bel nul vier zeven zes, drie twee, een een, negen negen. | phone   | nul vier zeven zes, drie twee,"
                        + " een een, negen negen"
            })
    void aDetailThatIdentifiesIsFound(String text, String kind, String expected) {
        var found = FORMS.in(text).stream()
                .filter(finding -> finding.kind().id().equals(kind))
                .map(finding -> text.substring(finding.start(), finding.end()));
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was 100 percent sure.",
                "He is 90 minutes late and she was 95 miles away.",
                "It was 98 and nobody complained.",
                "De man van honderd verhalen was er weer.",
                "Zijn saturatie was 92.",
                "The kind man, 100 times a day, asked how we were.",
                "Mijn kamer lag achteraan. Het nummer was zoek.",
                "A card from 2024 hung above the bed.",
                "First may I say that one, two, three nurses came in March.",
                "In mei kwam ze twee keer, in juni drie.",
                "Ik ____ weet het niet; hij was at ease, punt.",
                "Score 3/4 op de schaal, 1/2 tablet, bloeddruk 12/8.",
                "Klaar.nu ga ik, i.v.m. de file, p.s. dank.",
                "Op kamer twee weken liggen is lang.",
                "We watched Coronation Street."
            })
    void anOrdinaryNumberIsNot(String text) {
        assertThat(FORMS.in(text)).isEmpty();
    }
}
