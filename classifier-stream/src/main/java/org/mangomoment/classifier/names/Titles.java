package org.mangomoment.classifier.names;

import java.util.Locale;
import java.util.Set;

/// Words before a name, and words that look like part of a name beside them but are roles.
final class Titles {
    private static final Set<String> ABBREVIATED = WordList.words(
            "gr dr mr mrs ms mw mevr mvr dhr hr fam prof drs ir ing st ds mej mme mlle m zr br fr jr sr messrs");

    private static final Set<String> TITLES = WordList.words(
            "dr dokter doctor docteur doktor mr mister mrs ms miss mevr mvr mevrouw mw meneer mijnheer dhr heer "
                    + "prof professor professeur drs juf juffrouw meester zuster broeder pater pastoor dominee sister "
                    + "nurse matron madame mme monsieur mlle frau herr tante nonkel oom oma opa uncle aunt auntie "
                    + "verpleegster verpleger verpleegkundige kinesist kine mej madam sir lady lord father rev "
                    + "reverend zr schwester infirmière infirmier vroedvrouw logopediste logopedist physio "
                    + "physiotherapist consultant midwife therapist psycholoog psychologe chirurg surgeon poetsvrouw "
                    + "vrijwilliger vrijwilligster collega hcw hca carer counsellor dietician dietitian named called "
                    + "son daughter husband wife kid partner friend zoon dochter man vrouw echtgenoot echtgenote "
                    + "vriend vriendin buurman buurvrouw kleinzoon kleindochter papa mama broer zus schoonmoeder "
                    + "schoonvader nicht neef bewoner bewoonster patiënt patiënte genaamd mum mom dad mother brother "
                    + "nan nana gran grandma grandad granddad grandson granddaughter niece nephew cousin neighbour "
                    + "neighbor colleague boyfriend girlfriend fiancé fiancée porter cleaner chaplain moeder vader "
                    + "mams paps schoonzus schoonbroer schoondochter schoonzoon stiefvader stiefmoeder kleinkind "
                    + "huisarts verzorgster verzorger begeleider begeleidster ergotherapeut stagiair stagiaire "
                    + "hoofdverpleegkundige zorgkundige schoonmaakster heet heette kinesiste pastor assistente "
                    + "ambulancier ambulancière anesthesist thuisverpleegkundige wijkverpleegkundige hoofdverpleegster "
                    + "hoofdverpleger poetshulp onthaalmedewerker apotheker apothekeres tandarts dochtertje zoontje "
                    + "zusje broertje vriendje vriendinnetje kapster kapper kok kokkin moeke vake meme mémé pépé pepe "
                    + "bomma bompa oncoloog oncologe cardioloog cardiologe neuroloog neurologe pediater "
                    + "kinderarts gynaecoloog gynaecologe uroloog geriater psychiater radioloog specialist assistent "
                    + "ergotherapeute diëtist diëtiste podoloog kinesitherapeut kinesitherapeute zorgcoach "
                    + "mantelzorger nonkeltje zorgverlener verpleegstertje nachtverpleegster nachtverpleger "
                    + "nachtverpleegkundige vroedkundige verloskundige kraamverzorgster doktores pleegzoon "
                    + "pleegdochter schoonouders tweelingbroer tweelingzus petekind metekind kleinzoontje "
                    + "kleindochtertje buurjongen buurmeisje kamergenoot kamergenote stagiaires verpleegsters "
                    + "verpleegkundigen heren dames meneren dokters doula imam rabbi rabbijn pandit vicar curate "
                    + "deacon cllr councillor nanny grannie grandpa gramps stepdad "
                    + "stepmum stepson stepdaughter registrar registrars houseman sonographer radiographer "
                    + "phlebotomist pharmacist optometrist dentist orthodontist podiatrist chiropodist paramedic "
                    + "ambulanceman volunteer osteopath anaesthetist anesthesiologist oncologist cardiologist "
                    + "neurologist paediatrician pediatrician psychiatrist psychologist keyworker housekeeper caterer "
                    + "receptionist hairdresser gardener noemde noemden noemen bijgenaamd fam familie barones gravin "
                    + "jonkheer jonkvrouw ergo ergotherapie poetsman kuisvrouw klusjesman opvoeder opvoedster "
                    + "aalmoezenier kapelaan diaken animator animatrice laborant laborante secretaresse nachtwaker "
                    + "medewerker medewerkster mantelzorgster zaalarts hoofdarts coassistent schoondochtertje "
                    + "overgrootvader overgrootmoeder grootvader grootmoeder burgemeester minister directrice sergeant");

    private static final Set<String> STRONG = WordList.words(
            "dr dokter mr mister mrs ms miss mevr mvr mevrouw mw meneer mijnheer dhr prof drs juf juffrouw madame mme "
                    + "monsieur mlle frau herr mej drs ir jonkheer jonkvrouw");

    private static final Set<String> KIN = WordList.words(
            "broer zus nonkel tante oom neef nicht schoonbroer schoonzus schoonvader schoonmoeder schoondochter "
                    + "schoonzoon stiefvader stiefmoeder kleinzoon kleindochter petekind metekind buurman buurvrouw "
                    + "zoon dochter zoontje dochtertje broertje zusje vriend vriendin echtgenoot echtgenote kamergenoot "
                    + "kamergenote bompa bomma grootvader grootmoeder tweelingbroer tweelingzus pleegzoon pleegdochter");

    private static final Set<String> FIRST_NAMES_IN_SHORT = Set.of(
            "chr", "th", "ph", "joh", "jac", "ger", "alb", "corn", "wilh", "wm", "geo", "chas", "thos", "edw", "herm",
            "guil");

    private Titles() {}

    /// Whether the word with a full stop is a first name in short: "Chr. Bakker".
    static boolean isFirstNameInShort(String word) {
        return FIRST_NAMES_IN_SHORT.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a full stop after the word belongs to it.
    static boolean isAbbreviated(String word) {
        return ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a name may follow the word: a form of address, a role or "called".
    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /// Whether the word says how somebody belongs to a family or a house, so that a noun after it is a first name.
    static boolean isKin(String lower) {
        return KIN.contains(lower);
    }

    /// Whether a name does follow the word nearly always, so that the name may be in lower case.
    static boolean isStrong(String lower) {
        return STRONG.contains(lower);
    }
}
