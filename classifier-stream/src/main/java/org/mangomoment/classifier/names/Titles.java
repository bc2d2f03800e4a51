package org.mangomoment.classifier.names;

import java.util.Locale;
import java.util.Set;

/// Words before a name, and words that look like part of a name beside them but are roles.
final class Titles {
    private static final Set<String> ABBREVIATED = Set.of(
            "dr", "mr", "mrs", "ms", "mw", "mevr", "dhr", "hr", "prof", "drs", "ir", "ing", "st", "ds", "mej", "mme",
            "mlle", "m", "zr", "br", "fr", "jr", "sr", "messrs");

    private static final Set<String> TITLES = Set.of(
            "dr",
            "dokter",
            "doctor",
            "docteur",
            "doktor",
            "mr",
            "mister",
            "mrs",
            "ms",
            "miss",
            "mevr",
            "mevrouw",
            "mw",
            "meneer",
            "mijnheer",
            "dhr",
            "heer",
            "prof",
            "professor",
            "professeur",
            "drs",
            "juf",
            "juffrouw",
            "meester",
            "zuster",
            "broeder",
            "pater",
            "pastoor",
            "dominee",
            "sister",
            "nurse",
            "matron",
            "madame",
            "mme",
            "monsieur",
            "mlle",
            "frau",
            "herr",
            "tante",
            "nonkel",
            "oom",
            "oma",
            "opa",
            "uncle",
            "aunt",
            "auntie",
            "verpleegster",
            "verpleger",
            "verpleegkundige",
            "kinesist",
            "kine",
            "mej",
            "madam",
            "sir",
            "lady",
            "lord",
            "father",
            "rev",
            "reverend",
            "zr",
            "schwester",
            "infirmière",
            "infirmier",
            "vroedvrouw",
            "logopediste",
            "logopedist",
            "physio",
            "physiotherapist",
            "consultant",
            "midwife",
            "therapist",
            "psycholoog",
            "psychologe",
            "chirurg",
            "surgeon",
            "poetsvrouw",
            "vrijwilliger",
            "vrijwilligster",
            "collega",
            "hcw",
            "hca",
            "carer",
            "counsellor",
            "dietician",
            "dietitian",
            "named",
            "called",
            "genaamd",
            "heet",
            "heette");

    private static final Set<String> STRONG = Set.of(
            "dr",
            "dokter",
            "mr",
            "mister",
            "mrs",
            "ms",
            "miss",
            "mevr",
            "mevrouw",
            "mw",
            "meneer",
            "mijnheer",
            "dhr",
            "prof",
            "drs",
            "juf",
            "madame",
            "mme",
            "monsieur",
            "mlle",
            "frau",
            "herr",
            "mej");

    private Titles() {}

    /// Whether a full stop after the word belongs to it.
    static boolean isAbbreviated(String word) {
        return ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a name may follow the word: a form of address, a role or "called".
    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /// Whether a name does follow the word nearly always, so that the name may be in lower case.
    static boolean isStrong(String lower) {
        return STRONG.contains(lower);
    }
}
