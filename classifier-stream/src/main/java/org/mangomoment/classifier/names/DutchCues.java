package org.mangomoment.classifier.names;

import java.util.Set;

/// Dutch words that say something about the name beside them.
final class DutchCues {
    /// Somebody is thanked or greeted: "bedankt jan", "groetjes els".
    static final Set<String> GREETINGS = WordList.words(
            "bedankt dank merci dankjewel dankuwel danku dankje thanks thx hoi hallo hey hee heey hé dag daag beste"
                    + " lieve liefste goeiemorgen goedemorgen goeiemiddag goedemiddag goeieavond goedenavond welkom"
                    + " proficiat gefeliciteerd sorry salut groetjes groeten groet groetekes liefs kusjes kus kusje"
                    + " knuffel knuffels gr grtjs grtz mvg getekend hoogachtend vriendelijk vriendelijks bravo chapeau"
                    + " topper toppers heu ocharme amai");

    /// Words between a greeting and the name: "dank u wel jan", "groetjes van els".
    static final Set<String> AFTER_GREETING =
            WordList.words("u je jou jullie wel aan van lieve beste nogmaals ook zeer vele warme");

    /// Who works in a house of care: "zuster roos".
    static final Set<String> ROLES = WordList.words(
            "zuster broeder verpleegster verpleger verpleegkundige kinesist kinesiste vroedvrouw stagiair stagiaire"
                    + " vrijwilliger vrijwilligster zorgkundige poetsvrouw verzorgster verzorger begeleidster begeleider");

    /// One of us: "onze jef", "ons mia", "den bas".
    static final Set<String> OF_THE_HOUSE =
            WordList.words("onze ons den onzen nonkel tante moeke vake bomma bompa meme opa oma");

    /// What stands before somebody who is an object: "met els", "samen met jan".
    static final Set<String> BEFORE_SOMEBODY =
            WordList.words("met aan van voor door bij en dat toen of als tegen naast zonder zag vond kent ken zei tot");

    /// What only people do, and hardly anything that a noun without an article may name.
    static final Set<String> DONE_BY_PEOPLE = WordList.words(
            "lacht lachte glimlacht glimlachte zei zegt vroeg vraagt vertelde vertelt antwoordde knikte knikt zuchtte"
                    + " huilde weende grapte luisterde luistert zwaaide danste danst zong zingt belde belt streelde"
                    + " knuffelde omhelsde legde duwde duwt waste wast kamde masseerde troostte troost haalde haalt bracht"
                    + " brengt nam zette stelde schonk ging liep wandelde fietste reed kocht kookte bakte las schreef"
                    + " tekende speelde poetste verzorgde verpleegde hielp helpt kon kan mocht wilde wou wil moest zou zal"
                    + " heeft had gaf geeft kwam komt bleef blijft zat zit stond staat hield houdt zag ziet wist weet was"
                    + " is werd deed doet maakte maakt zorgde zorgt deelde riep fluisterde merkte voelde dacht nodigde"
                    + " verraste streek regelde zocht vond wachtte stopte gooide trok droeg at dronk werkte werkt stapte"
                    + " ontving kreeg bezocht bedankte begon sliep woonde woont kent kende leerde opende sloot stuurde"
                    + " toonde verwende vulde wees kuste kroop danste schepte boog hurkte knielde");

    /// Of these, what a feeling or a thing may do too: "hoop gaf mij kracht", "groen was het".
    static final Set<String> DONE_BY_ANYTHING = WordList.words(
            "kon kan mocht wil moest zou zal heeft had gaf geeft kwam komt bleef blijft zat zit stond staat hield"
                    + " houdt was is werd doet deed maakt maakte helpt hielp zorgt zorgde ging begon kreeg gaat wees werkt"
                    + " werkte bracht brengt troost troostte at las wist weet sliep reed vulde sloot trok voelde");

    /// What follows a verb whose subject came after it: "snel kwam de dokter", "blij was ik".
    static final Set<String> SUBJECT_AFTER_VERB = WordList.words(
            "ik je jij u ge gij hij ze zij we wij jullie men er iemand niemand iedereen alles niets iets de het een 't"
                    + " mijn zijn haar onze ons hun dit dat deze die daar hier elke elk geen dan toch al ook nog wel weer"
                    + " plots meteen oorspronkelijk mama papa zo");

    /// Articles and the like.
    static final Set<String> ARTICLES =
            WordList.words("de het een 't den ne nen mijn zijn haar onze ons hun dit dat deze die elke");

    /// Nouns after "mevrouw van de" and the like that are where or what somebody is.
    static final Set<String> PLACES_OF_WORK = WordList.words(
            "wacht zaal zaalwacht dienst afdeling nacht nachten dag vroege late kamer keuken poets receptie winkel"
                    + " kassa spoed overkant post administratie boven beneden hiernaast daarnaast ernaast straat gang"
                    + " cafetaria kraam catering schoonmaak school kerk bank gemeente stad politie brandweer apotheek huis"
                    + " hier daar thuis middag ochtend avond ploeg groep sociale technische bloemen kiosk onthaal"
                    + " vrijwilligers foto computer telefoon krant radio televisie garage bus taxi ambulance operatie"
                    + " narcose verdoving pijn scan echo labo bloed kantoor hand handen hoop rug deur weg kans tijd oren"
                    + " ogen mond man vrouw kinderen eerste tweede derde andere hele volgende vorige laatste buurt"
                    + " overzijde verdieping intensieve palliatieve oncologie geriatrie pediatrie cardiologie neurologie"
                    + " urologie consultatie polikliniek raadpleging oudste jongste buren");

    /// Words for a season, a virtue and the like that are somebody's name only where something else says so.
    static final Set<String> ABSTRACT = WordList.words(
            "post vis bier thee koffie muziek licht regen sneeuw wind zon zomer winter herfst lente slaap dood geld"
                    + " goud zand gras bloed vuur ijs storm werk hulp steun bezoek eten kerst pasen hoop trouw vrede"
                    + " liefde geluk zegen vreugde rust troost goed moed water wijn brood zorg tijd geduld humor aandacht warmte stilte"
                    + " eenvoud menselijkheid vriendelijkheid dankbaarheid tederheid respect vertrouwen begrip mededogen"
                    + " eenzaamheid angst verdriet heimwee kanker dementie chemo koorts honger dorst");

    /// Determiners and adverbs that are first names too.
    static final Set<String> NAMES_THOUGH_FUNCTION_WORDS =
            WordList.words("elke net an bo door jo noor ties bas lies mies wies riet");

    private DutchCues() {}
}
