package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that no list alone can tell from words, and words that look like names. All of it is made up.
class NamesBySentenceTest {

    private static String redacted(String language, String text) {
        return RedactorTest.REDACTOR.redact(text, language, List.of()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Gisteren zag ik De Ridder nog, en ook Van Acker. | Gisteren zag ik [NAME 1] nog, en ook [NAME"
                        + " 2].",
                "nl | Toen Dewaele binnenkwam, werd het stil. | Toen [NAME 1] binnenkwam, werd het stil.",
                "nl | De Clercq lachte naar mij. | [NAME 1] lachte naar mij.",
                "nl | Timmerman bracht soep. | [NAME 1] bracht soep.",
                "nl | Fee duwde de rolstoel. | [NAME 1] duwde de rolstoel.",
                "nl | Miet zweeg. | [NAME 1] zweeg.",
                "nl | dokter de wachter en mevrouw van den bossche kwamen samen | dokter [NAME 1] en mevrouw [NAME 2]"
                        + " kwamen samen",
                "nl | DOKTER DE CLERCQ EN ZUSTER CELESTINE WAREN ER | DOKTER [NAME 1] EN ZUSTER [NAME 2] WAREN ER",
                "nl | mevr. v.d. Heuvel, dhr. v/d Meer en mw. van ‘t Hoff | mevr. [NAME 1], dhr. [NAME 2] en mw. [NAME"
                        + " 3]",
                "nl | Mevrouw D’Hulst en Karel d’Ieteren zaten samen. | Mevrouw [NAME 1] en [NAME 2] zaten samen.",
                "nl | Frans en Ward kaartten, en Frans won. | [NAME 1] en [NAME 2] kaartten, en [NAME 1] won.",
                "nl | onze jef en ons mia waren zo blij | onze [NAME 1] en ons [NAME 2] waren zo blij",
                "nl | merci aan els en tom, en groetjes van bart | merci aan [NAME 1] en [NAME 2], en groetjes van"
                        + " [NAME 3]",
                "nl | bedankt riet voor alles | bedankt [NAME 1] voor alles",
                "nl | bedankt lore en jonas, tot ziens | bedankt [NAME 1] en [NAME 2], tot ziens",
                "nl | Nest, onze buurman, kwam langs. Brood, de bakker bracht het. | [NAME 1], onze buurman, kwam langs."
                        + " Brood, de bakker bracht het.",
                "nl | 'De nacht was lang. Dank voor de thee.\nGr. Annelore' | 'De nacht was lang. Dank voor de thee.\nGr. [NAME 1]'",
                "nl | Zij bleef zitten tot het licht werd. jef | Zij bleef zitten tot het licht werd. [NAME 1]",
                "nl | nog iets over zuster roos van de nacht | nog iets over zuster [NAME 1] van de nacht",
                "nl | Mijn broer reed mee. Get. L.M. | Mijn broer reed mee. Get. [NAME 1].",
                "nl | 'Tot gauw,\nMina van den Berken\nkamer met zicht' | 'Tot gauw,\n[NAME 1]\nkamer met zicht'",
                "nl | Met Nele en Rita VDB naar zee | Met [NAME 1] en [NAME 2] naar zee",
                "en | Bernard \"Bunny\" O'Grady sang for us. | [NAME 1] sang for us.",
                "en | Best wishes, Katelijne van der Bosch | Best wishes, [NAME 1]",
                "en | Professor van der Merwe waited. | Professor [NAME 1] waited.",
                "en | Hello, Grace here, from the night shift. | Hello, [NAME 1] here, from the night shift.",
                "en | Nominee: Hope, porter | Nominee: [NAME 1], porter",
                "en | please thank mark in theatre | please thank [NAME 1] in theatre",
                "en | i say thanx to hope in the eye clinic | i say thanx to [NAME 1] in the eye clinic",
                "en | from mrs j hollowaye of ward 3 | from mrs [NAME 1] of ward 3",
                "nl | Bij de koffie was het stil. M.D. | Bij de koffie was het stil. [NAME 1].",
                "en | On behalf of May Tudor, with our thanks to June Summers | On behalf of [NAME 1], with our thanks to [NAME 2]",
                "en | She is always kind. Even the consultant in Sheffield the other day said so. Yours, Senga D. | She is always kind. Even the consultant in Sheffield the other day said so. Yours, [NAME 1]",
                "nl | Toen J.V. wegging, huilde mijn buurvrouw K. ook. | Toen [NAME 1]. wegging, huilde mijn buurvrouw"
                        + " [NAME 2]. ook.",
                "nl | Chr. Bakker en A.Ph. de Visser tekenden. | [NAME 1]. [NAME 2] en [NAME 3] tekenden.",
                "nl | Ik vergeet nooit hoe Mei en Hoop zongen. | Ik vergeet nooit hoe [NAME 1] en [NAME 2] zongen.",
                "nl | Zorgkundige Zoet en kinesist Appel hielpen. | Zorgkundige [NAME 1] en kinesist [NAME 2] hielpen.",
                "nl | Baron Karel de Gruyter van Dijck kwam. | [NAME 1] kwam.",
                "nl | Zo zei griet van de poets het ook. | Zo zei [NAME 1] van de poets het ook.",
                "nl | Youssef El Amrani en Kabongo Mwamba en Oksana Shevchenko | [NAME 1] en [NAME 2] en [NAME 3]",
                "nl | gisteren is bart teruggekomen, en toen kwam kim | gisteren is [NAME 1] teruggekomen, en toen kwam"
                        + " [NAME 2]",
                "nl | zeg tegen de rik dat hilde en pol er waren | zeg tegen de [NAME 1] dat [NAME 2] en [NAME 3] er"
                        + " waren",
                "nl | haar schoonbroer staf at wafels | haar schoonbroer [NAME 1] at wafels",
                "nl | Mvr. D'hooghe, Fam. De Nul en familie Zandman-Prins | Mvr. [NAME 1], Fam. [NAME 2] en familie"
                        + " [NAME 3]",
                "nl | Eigenlijk is het Dierickx die een medaille verdient. | Eigenlijk is het [NAME 1] die een medaille"
                        + " verdient.",
                "nl | het was juffrouw cools van de school | het was juffrouw [NAME 1] van de school",
                "nl | Zij noemde haar Melanieke. | Zij noemde haar [NAME 1].",
                "nl | Zuster An Maes kwam, en gisteren ook An Peeters. | Zuster [NAME 1] kwam, en gisteren ook [NAME 2].",
                "nl | An Vuylsteke bracht soep. | [NAME 1] bracht soep.",
                "nl | Elke Claes bleef. Elke avond kwam ze. | [NAME 1] bleef. Elke avond kwam ze.",
                "nl | Toen Janssens kwam, en later Claessens, was ik blij. | Toen [NAME 1] kwam, en later [NAME 2], was ik"
                        + " blij.",
                "nl | Liesbet Janssens bracht soep, en Mon ook. | [NAME 1] bracht soep, en [NAME 2] ook.",
                "nl | Goedele Vandamme en Miet Denys waren er. | [NAME 1] en [NAME 2] waren er.",
                "nl | De Fransen aan de overkant en een Brabander zongen. | De Fransen aan de overkant en een Brabander"
                        + " zongen.",
                "nl | Annemie+Els van de nacht waren lief. | [NAME 1]+[NAME 2] van de nacht waren lief.",
                "nl | ZUSTER ANNEMIE DE SMET WAS ER | ZUSTER [NAME 1] WAS ER",
                "nl | ik wil peter en josé bedanken, want mijn peter was er niet | ik wil [NAME 1] en [NAME 2] bedanken,"
                        + " want mijn peter was er niet",
                "nl | Een Mon Chéri voor Mon. | Een Mon Chéri voor [NAME 1].",
                "en | Drew Brown brought tea. Will Jones and April Smith helped. | [NAME 1] brought tea. [NAME 2] and [NAME"
                        + " 3] helped.",
                "en | Yesterday Hope Wood came, and Nurse Joy Price too. | Yesterday [NAME 1] came, and Nurse [NAME 2]"
                        + " too.",
                "en | The ward closed in April Jones says | The ward closed in April [NAME 1] says",
                "en | An Irishman told Nurse An Peeters a joke. | An Irishman told Nurse [NAME 1] a joke.",
                "nl | Beste Hanne, we denken nog vaak aan u. | Beste [NAME 1], we denken nog vaak aan u.",
                "en | When the doors shut, Joy sang to us. | When the doors shut, [NAME 1] sang to us.",
                "en | It was cold but April the student nurse was not. | It was cold but [NAME 1] the student nurse was"
                        + " not.",
                "en | A woman known as Mags came, and kieran and bronagh | A woman known as [NAME 1] came, and [NAME 2]"
                        + " and [NAME 3]",
                "en | Charity danced. Faith from housekeeping brought her radio. | [NAME 1] danced. [NAME 2] from"
                        + " housekeeping brought her radio.",
                "en | Mrs Black, Dr Day and Staff Nurse Bright were there. | Mrs [NAME 1], Dr [NAME 2] and Staff Nurse"
                        + " [NAME 3] were there.",
                "en | Her name was Hope, and he was called Sunday. | Her name was [NAME 1], and he was called [NAME"
                        + " 2].",
                "en | That evening I saw Small again. | That evening I saw [NAME 1] again.",
                "en | thank you daisy for everything | thank you [NAME 1] for everything",
                "en | dr small and nurse joy came | dr [NAME 1] and nurse [NAME 2] came",
                "en | Summer Kowalczyk stayed with me. | [NAME 1] stayed with me.",
                "en | The porter was OLEK ZAREMBA that day. | The porter was [NAME 1] that day.",
                "en | James and john came. | [NAME 1] and [NAME 2] came.",
                "en | DR WOOD STAYED WITH ME ALL NIGHT | DR [NAME 1] STAYED WITH ME ALL NIGHT",
                "en | Nurse K. was kind. | Nurse [NAME 1]. was kind."
            })
    void theSentenceTellsThatAWordIsAName(String language, String text, String expected) {
        assertThat(redacted(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Ze nam Xarelto en Keytruda en een fles Spa.",
                "nl | In het Sint-Vincentius en in AZ Maria Middelares was het druk.",
                "nl | ZNA Middelheim, Jessa, Imelda en AZ Delta",
                "nl | Hij heeft Bechterew en zij ALS, en Gilles de la Tourette.",
                "nl | Met Allerheiligen en Valentijn kwamen ze zingen.",
                "nl | Wij gingen naar San Francisco, Den Haag en De Panne.",
                "nl | Op de NKO en de MKA was het druk.",
                "nl | Noor ben ik niet. Stil was het. Later vroeg ook mama iets.",
                "nl | Koffie bracht ze. Snel kwam de dokter. Groot was mijn vreugde.",
                "nl | de dokter van wacht en de mevrouw van de receptie",
                "nl | De Spoed was vol. De Britten kwamen. Tot morgen.",
                "nl | Ik spreek Frans en Engels.",
                "nl | dat deed de mevrouw in het bed ernaast",
                "nl | De Sint kwam uit Gdynia, zei hij. Merels floten al.",
                "nl | Ze reden Parijs-Roubaix, en in Saint-Luc kreeg ik Fluimucil.",
                "nl | Geduld is een schone zaak. In Huize Ter Linden was het warm.",
                "nl | een griet van de receptie en een els in de tuin",
                "en | I’m glad that I’ve met them, and I’d like to thank all.",
                "en | In Crewe and Worcestershire it rained on the day Dad came.",
                "nl | In 437 v. Chr. Deze tempel.",
                "en | She lives in Lincoln. May I thank the team? Mark my words.",
                "en | They gave me Piriton, and a Foley catheter; the Glasgow Coma Scale was 15.",
                "en | Sikh and Jewish volunteers came at Easter.",
                "en | We watched Coronation Street and ate Jacob's crackers.",
                "en | She came to the Christie and to the Royal Infirmary.",
                "en | the nurse rose to her feet, the dr may come"
            })
    void whatOnlyLooksLikeANameStays(String language, String text) {
        assertThat(redacted(language, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het was dokter Van;den Eynde. | Het was dokter [NAME 1].",
                "Ik dank Griet;Van Acker voor alles. | Ik dank [NAME 1];[NAME 2] voor alles."
            })
    void aLineMayBreakInsideAName(String text, String expected) {
        assertThat(redacted("nl", text.replace(';', '\n'))).isEqualTo(expected.replace(';', '\n'));
    }
}
