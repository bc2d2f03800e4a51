package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.classifier.names.Names;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.schemas.RedactionType;

class RedactorTest {
    private static final Names NAMES = Names.load(DutchLexicon.load());
    static final Redactor REDACTOR = Redactor.of(NAMES, RedactionSettings.KEEP);

    private static final Redactor HIDING = Redactor.of(NAMES, new RedactionSettings(true, true));

    private static String redacted(String language, String text) {
        return REDACTOR.redact(text, language, List.of()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Annelies sat with me. I thanked Annelies Wouters. | [NAME 1] sat with me. I thanked [NAME 1].",
                "en | Dr Okonkwo came and Nurse Brigid held my hand. | Dr [NAME 1] came and Nurse [NAME 2] held my hand.",
                "en | Call me on 0470 12 34 56 or mail jan@example.org. | Call me on [PHONE] or mail [EMAIL].",
                "en | On 12 March 2018 the nurse sang. | On [DATE: spring 2018] the nurse sang.",
                "en | My mother (93) has Parkinson. | My mother ([AGE: over 89]) has Parkinson.",
                "nl | Zuster Annemie Peeters bleef bij mij. Annemie lachte. | Zuster [NAME 1] bleef bij mij. [NAME 1] lachte.",
                "nl | Bel dokter Van den Broeck op 0470/12.34.56. | Bel dokter [NAME 1] op [PHONE].",
                "nl | Ik woon in de Lindestraat 12 bus 3, 3000 Leuven. | Ik woon in de [ADDRESS].",
                "nl | Mijn moeder van 94 jaar lag op kamer 312. | Mijn moeder van [AGE: over 89] jaar lag op kamer [ROOM].",
                "nl | Mijn rekening is BE68 5390 0754 7034. | Mijn rekening is [ACCOUNT].",
                "nl | Op maandag in maart kwam de verpleegkundige van oncologie. | Op maandag in maart kwam de verpleegkundige van oncologie.",
                "en | We met Faith, Joy and Sam. | We met [NAME 1], [NAME 2] and [NAME 3].",
                "en | Will was kind. Will you thank him? | [NAME 1] was kind. Will you thank him?",
                "en | Nurse Hope came in. Hope held my hand. | Nurse [NAME 1] came in. [NAME 1] held my hand.",
                "en | Ms. de la Cruz sang in St Mary's with Mary. | Ms. [NAME 1] sang in St Mary's with [NAME 2].",
                "nl | Het was Bea. Bea van de poets. | Het was [NAME 1]. [NAME 1] van de poets.",
                "nl | De verpleger heette Wim. Wims glimlach bleef. | De verpleger heette [NAME 1]. [NAME 1] glimlach bleef.",
                "nl | Zr. Els en Mw. Jansen kwamen. Mvg, Bart | Zr. [NAME 1] en Mw. [NAME 2] kwamen. Mvg, [NAME 3]",
                "nl | Ze zei: 'Dag Rita' tegen Piet in 't Veld. | Ze zei: 'Dag [NAME 1]' tegen [NAME 2].",
                "nl | Mevr. Op de Beeck en Jan Jansen uit Lier. | Mevr. [NAME 1] en [NAME 2] uit Lier.",
                "nl | IBAN BE68 5390 0754 7034 van haar. | IBAN [ACCOUNT] van haar.",
                "nl | Op 14/02/2023, 14-02-2023 of 2023-02-14. | Op [DATE: winter 2023], [DATE: winter 2023] of [DATE: winter 2023].",
                "fr | Merci à Madame Dupont. | Merci à Madame [NAME 1]."
            })
    void identifyingDetailsGiveWayToPlaceholders(String language, String text, String expected) {
        assertThat(redacted(language, text)).isEqualTo(expected);
    }

    @Test
    void everySpanKnowsWhatItHidAndWhy() {
        var raw = "Zuster Annemie lachte.";
        var redacted = REDACTOR.redact(raw, "nl", List.of());
        assertThat(redacted.hidden())
                .containsExactly(
                        new HiddenSpan(7, 14, 7, 15, RedactionType.NAME, "title", "capital after a form of address"));
        assertThat(redacted.rawSpan(new Span(9, 11))).isEqualTo(new Span(7, 14));
        assertThat(redacted.rawSpan(new Span(16, 22))).isEqualTo(new Span(15, 21));
    }

    @Test
    void theTellersOwnNameIsHiddenInAnyCase() {
        assertThat(REDACTOR.redact("groetjes, lieve", "nl", List.of("Lieve Bloem"))
                        .text())
                .isEqualTo("groetjes, [NAME 1]");
    }

    @Test
    void whatPeopleAskedIsDone() {
        var raw = "Annemie zat naast het raam.";
        var asked = new RedactionOverrides(List.of(new Span(22, 26)), List.of(new Span(0, 7)));
        assertThat(REDACTOR.redact(raw, "nl", List.of(), asked).text()).isEqualTo("Annemie zat naast het [HIDDEN].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Ik lag in het UZ Leuven en ga naar huis in Herent. | Ik lag in het [ORGANISATION] en ga naar huis in [PLACE].",
                "nl | In woonzorgcentrum De Linde zong iemand uit Gent. | In woonzorgcentrum [ORGANISATION] zong iemand uit [PLACE].",
                "nl | Zuster Annemie kwam uit Antwerpen. | Zuster [NAME 1] kwam uit [PLACE].",
                "en | I was in St Mary's Hospital in Manchester. | I was in [ORGANISATION] in [PLACE].",
                "en | The hospital was quiet and May was warm. | The hospital was quiet and May was warm.",
                "nl | Op de dienst oncologie was het stil. | Op de dienst oncologie was het stil."
            })
    void placesAndOrganisationsAreHiddenWhereACampaignWantsIt(String language, String text, String expected) {
        assertThat(HIDING.redact(text, language, List.of()).text()).isEqualTo(expected);
        assertThat(redacted(language, text)).doesNotContain("[PLACE]", "[ORGANISATION]");
    }

    @Test
    void redactingARedactedTextChangesNothing() {
        var once = redacted("nl", "Zuster Annemie belde op 0470 12 34 56 in de Lindestraat.");
        assertThat(redacted("nl", once)).isEqualTo(once);
    }
}
