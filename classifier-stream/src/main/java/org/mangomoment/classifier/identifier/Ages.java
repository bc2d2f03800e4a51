package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;

/// Ages over 89, in figures and in words. The word for years stays readable.
final class Ages implements Identifiers {
    private static final String OLD = "(?<it>9\\d|1[01]\\d)";
    private static final String UNIT_NL = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String OLD_NL =
            "(?<it>(?:" + UNIT_NL + "(?:en|ën))?negentig|honderd(?:en?" + UNIT_NL + "|" + UNIT_NL + ")?)";
    private static final String OLD_EN =
            "(?<it>ninety(?:[ -]?(?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and (?:one|two|three|four|five|six|seven|eight))?)";
    private static final String OLD_FR =
            "(?<it>quatre[ -]vingt[ -](?:dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[ -]\\p{L}{2,6})?)";
    private static final String ALONE = "(?<![\\p{L}\\p{N}.,/\\-])";
    private static final String REASON = "an age over 89";

    private static final List<Identifiers> FIGURES = List.of(
            form(
                    ALONE + OLD
                            + "(?:e|ste)? ?-?(?:jaar|jarige?n?|jr|j\\.|years?|yrs?|year[- ]old|yo\\b|y/o|ans\\b|jahre|jährige?)"),
            form(
                    "\\b(?:aged|age|age of|age:|leeftijd|leeftijd:|leeftijd van|leeftijd is|âgée? de|turned|turning|werd|wordt|word|is nu|was nu|van al|is al|al)[ :]{1,2}"
                            + OLD
                            + "(?: geworden)?(?![\\p{L}\\p{N}%]|[.,/:]\\d| ?(?:minut|uur|euro|procent|keer|dagen|km|kg|hour|day|percent|times|min\\b))"),
            form("\\((?:\\p{L}{2,12},? )?" + OLD + "(?:,? \\p{L}{1,12})?\\)"),
            form(
                    "\\b(?:moeder|vader|oma|opa|grootmoeder|grootvader|tante|nonkel|man|vrouw|mama|papa|mum|mother|father|dad|gran|grandmother|grandfather|nan|wife|husband|bewoner|bewoonster|patiënt|resident|dame|heer|lady|gentleman)(?: van|,| is| was| of| who is| who was| die)? "
                            + OLD + "(?![\\p{L}\\p{N}%]|[.,/:]\\d)"));

    private static final List<Identifiers> WORDS = List.of(
            form(ALONE + OLD_NL + "[ -]?(?:jaar|jarige?n?)"),
            form(ALONE + OLD_EN + "[ -]?(?:years?|yrs?)"),
            form("\\b(?:aged|age of|turned|turning) " + OLD_EN),
            form(ALONE + OLD_FR + " ans\\b"));

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        if (text.chars().anyMatch(Character::isDigit)) {
            FIGURES.forEach(form -> found.addAll(form.in(text)));
        }
        if (AddressParts.holdsAny(text, "negentig", "honderd", "ninety", "hundred", "quatre", "nonante")) {
            WORDS.forEach(form -> found.addAll(form.in(text)));
        }
        return found;
    }

    private static Form form(String pattern) {
        return new Form(Kind.AGE, REASON, pattern);
    }
}
