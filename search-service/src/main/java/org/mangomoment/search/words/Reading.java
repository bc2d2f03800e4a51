package org.mangomoment.search.words;

import java.util.Set;

/// One way to read the form of a Dutch word.
///
/// @param lemma the entry of the dictionary, in lower case
/// @param tag   what the dictionary says of the form, such as `ZNW:MRV:DE_` (the plural of a noun)
record Reading(String lemma, String tag) {
    /// Verbs that other verbs lean on. A form of theirs is hardly ever meant when it can be one of these.
    private static final Set<String> AUXILIARIES =
            Set.of("zijn", "hebben", "worden", "zullen", "kunnen", "mogen", "moeten", "willen");

    /// Pronouns, articles, prepositions, conjunctions, adverbs, numerals, fixed phrases and interjections.
    private static final Set<String> CLOSED = Set.of("VNW", "VRZ", "VGW", "BYW", "GET", "DVW", "DVS", "TSW");

    boolean isNoun() {
        return tag.startsWith("ZNW");
    }

    boolean isVerb() {
        return tag.startsWith("WKW");
    }

    boolean isAdjective() {
        return tag.startsWith("BNW");
    }

    /// Whether the form is the bare stem of a verb, as in `ik lach`.
    boolean isVerbStem() {
        return tag.equals("WKW:TGW:1EP");
    }

    /// Whether the form stands in a sentence with a subject, so that a part of it may stand apart: `belde ... op`.
    boolean isFinite() {
        return tag.startsWith("WKW:TGW") || tag.startsWith("WKW:VLT");
    }

    boolean isInfinitive() {
        return tag.equals("WKW:TGW:INF");
    }

    /// Whether the form is an adjective as it stands in the dictionary.
    boolean isPlainAdjective() {
        return tag.equals("BNW:STL:ONV");
    }

    /// Whether an adjective is used as the name of people or things: `de zieken`.
    boolean isPeopleByAdjective() {
        return isAdjective() && tag.contains(":MRV");
    }

    boolean isAuxiliary() {
        return isVerb() && AUXILIARIES.contains(lemma);
    }

    boolean isClosedClass() {
        return CLOSED.contains(tag.substring(0, Math.min(3, tag.length())));
    }

    boolean isPlural() {
        return tag.contains(":MRV");
    }

    /// Whether `het` may stand before it.
    boolean isNeuter() {
        return !isPlural() && !tag.endsWith(":DE_");
    }

    /// Whether `de` may stand before it.
    boolean isCommonOrPlural() {
        return isPlural() || !tag.endsWith(":HET");
    }

    /// What stands in the index for it: lemma and class, so that `bij` the insect is not `bij` the preposition.
    String term() {
        return lemma + (isNoun() ? "/n" : isVerb() ? "/v" : isAdjective() ? "/a" : "/o");
    }
}
