package org.mangomoment.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryAnalyzersTest {
    private static final StoryAnalyzers ANALYZERS = StoryAnalyzers.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Het was laat.                              | zijn/v    | wassen/v was/n",
                "De was hing buiten.                        | was/n     | wassen/v",
                "Ze werd gewassen.                          | wassen/v  | zijn/v",
                "Hij zat bij het raam.                      | bij/o     | bij/n",
                "De bij zat op het raam.                    | bij/n     | bij/o",
                "Ze vlocht mijn haar.                       | haar/n    | haar/o haren/v",
                "Ze vroeg om haar hulp.                     | haar/o    | haar/n haren/v",
                "De arts belde mijn dochter op.             | opbellen/v | ''",
                "Zij kwam om alles uit te leggen.           | uitleggen/v | ''",
                "Hij las voor uit de krant.                 | voorlezen/v | ''",
                "Zij hield ons op de hoogte.                | houden/v  | ophouden/v",
                "De bewoonster sliep.                       | bewoner/n bewoonster/n | ''",
                "De patiënte lachte.                        | patient/n | ''",
                "De patienten lachten.                      | patient/n lachen/v | ''",
                "Een kort babbeltje.                        | babbel/n  | ''",
                "Dat is natuurlijk heerlijk.                | natuurlijk/a | lijk/n natuur/n",
                "Onze huisarts belde mijn medepatiënt.      | arts/n patient/n | huis/n",
                "Mijn kameraad at gebak na de operatie.     | kameraad/n | kamer/n opera/n",
                "Een herdenking zonder koffiekoeken.        | koffie/n koek/n | her/n",
                "Het ziekenhuisbed en de operatiezalen.     | ziekenhuis/n bed/n operatie/n zaal/n | huis/n",
                "Mijn rugzak, een badjas en zonnebrillen.   | bad/n jas/n zon/n bril/n zak/n | rug/n",
                "Zij legde het drie keer uit.               | uitleggen/v | uitkeren/v",
                "De foto’s van collega‘s.                   | foto/n collega/n | ''",
            })
    void aDutchWordStandsInTheIndexForWhatItMeansInItsSentence(String text, String there, String notThere)
            throws IOException {
        var terms = terms(ANALYZERS.dutchWritten(), text);
        assertThat(terms).contains(there.split(" "));
        if (!notThere.equals("''")) {
            assertThat(terms).doesNotContain(notThere.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "children, child",
        "women, woman",
        "feet, foot",
        "wrote, write",
        "ran, run",
        "organisation, organization",
        "anaesthetist, anesthetist",
        "colours, color",
        "travelled, travel",
        "carer, carer",
        "nurses, nurse",
        "xrays, xray",
        "X-rays, xray",
        "X ray, xray",
        "e mail, email",
    })
    void anEnglishWordStandsInTheIndexAsItsLemmaInAmericanSpelling(String word, String lemma) throws IOException {
        assertThat(terms(ANALYZERS.englishWritten(), word)).contains(lemma).doesNotContain("care");
    }

    @ParameterizedTest
    @CsvSource({"hour, hour", "four, four", "our, our", "shoes, shoe", "promise, promise", "there, there", "pour, pour"
    })
    void ordinaryWordsAreNotTakenForBritishSpellings(String word, String lemma) throws IOException {
        assertThat(terms(ANALYZERS.englishWritten(), word)).contains(lemma);
    }

    @Test
    void theSameIsFoundHoweverItIsTyped() throws IOException {
        assertThat(terms(ANALYZERS.exactWritten(), "5mg en 38,5°")).containsExactly("5", "mg", "en", "38.5");
        assertThat(terms(ANALYZERS.exactAsked(), "5 mg")).containsExactly("5", "mg");
        assertThat(terms(ANALYZERS.exactWritten(), "een e\u2011mail-adres"))
                .containsExactly("een", "e", "email", "emailadres", "mail", "mailadres", "adres");
        assertThat(terms(ANALYZERS.exactAsked(), "Coo\u0308rdinatie")).containsExactly("coordinatie");
    }

    @Test
    void offsetsNeverRunBackwardsAndStayInTheText() throws IOException {
        var text = "De e-mail-dienst belde\u00a0oma’s zus om 21u op; 5mg, COVID-19-afdeling -- einde-";
        for (var analyzer : List.of(ANALYZERS.exactWritten(), ANALYZERS.dutchWritten(), ANALYZERS.englishWritten())) {
            try (var stream = analyzer.tokenStream("text", text)) {
                var offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                var last = 0;
                while (stream.incrementToken()) {
                    assertThat(offset.startOffset()).isBetween(last, text.length());
                    assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
                    last = offset.startOffset();
                }
                stream.end();
            }
        }
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
