package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;

/// Numbers of rooms and beds, in figures, letters and words.
final class Rooms implements FormRecognizer {
    private static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}\\-])";
    private static final String PLACE =
            "(?:kamer|kamernummer|kamernr|room|zimmer|chambre|bed|bednummer|bay|zaal|box|appartement|apartment|studio|cabine|cubicle|kamertje|tweepersoonskamer|eenpersoonskamer|ziekenkamer|serviceflat)";
    private static final String NO_COUNT =
            "(?! ?(?:uur|uren|hours?|minuten|minutes|minuutjes|dagen|days|keer|times|%|nights?|nachten|weeks?|weken|maanden|months?|jaar|years?|mensen|people|personen|bedden|beds|euro|meter|metres?|kilo))";
    private static final String UNIT_NL = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String BELOW_HUNDRED_NL =
            "(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:" + UNIT_NL
                    + "(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|" + UNIT_NL + ")";
    private static final String NUMBER_NL = "(?>" + UNIT_NL + "?honderd(?: ?(?:en )?" + BELOW_HUNDRED_NL + ")?|"
            + BELOW_HUNDRED_NL + "(?: " + BELOW_HUNDRED_NL + "){0,3})";
    private static final String UNIT_EN = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String BELOW_HUNDRED_EN =
            "(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:["
                    + " -]" + UNIT_EN + ")?|oh|" + UNIT_EN + ")";
    private static final String NUMBER_EN = "(?>(?:a|" + UNIT_EN + ") hundred(?:(?: and)? " + BELOW_HUNDRED_EN + ")?|"
            + BELOW_HUNDRED_EN + "(?: " + BELOW_HUNDRED_EN + "){0,3})";

    private static final List<FormRecognizer> WITH_DIGITS = List.of(
            room(
                            "a number after a word for a room",
                            ALONE + PLACE
                                    + "(?:(?: is| was)?(?: ?(?:nummer|number|nr|no))?+\\.?+|[^.!?:\\n\\d]{1,40}, (?:nummer|number|nr\\.?|no\\.?))["
                                    + " :#]{1,2}+(?<it>(?:[A-Z][.\\-]?)?\\d{1,4}+(?:[.\\-]\\d{1,4}+)?[A-Z]?)"
                                    + ENDS + NO_COUNT)
                    .needing(
                            "kamer",
                            "room",
                            "zimmer",
                            "chambre",
                            "bed",
                            "bay",
                            "zaal",
                            "box",
                            "appartement",
                            "apartment",
                            "studio",
                            "cabine",
                            "cubicle",
                            "flat"),
            room("a number before a word for a bed", ALONE + "(?<it>[1-9]\\d{2}[A-Z]?+), (?:bed|kamer|bay|room)" + ENDS)
                    .needing(", bed", ", kamer", ", bay", ", room"),
            room(
                            "form of a room's number",
                            "(?=[oinuk])" + ALONE
                                    + "(?:op|in|naar|uit|on|kamers?) (?<it>(?-i:\\d{3}[A-D]|[A-DF-Z]\\d{3}))" + ENDS)
                    .needingDigits(3));

    private static final List<FormRecognizer> WITHOUT = List.of(
            room(
                            "a letter after a word for a bed",
                            "(?=[bkrzc])" + ALONE + "(?:bed|kamer|room|box|bay|zaal|cubicle) (?<it>(?-i:[A-HJ-Z]))"
                                    + ENDS)
                    .needing("bed ", "kamer ", "room ", "box ", "bay ", "zaal ", "cubicle "),
            room(
                            "a number in words after a word for a room",
                            "(?=[bkz])" + ALONE + "(?:kamer|zaal|box|bed) (?:nummer )?(?<it>" + NUMBER_NL + ")" + ENDS
                                    + NO_COUNT)
                    .needing("kamer ", "zaal ", "box ", "bed "),
            room(
                            "a number in words after a word for a room",
                            "(?=[brc])" + ALONE + "(?:room|bay|bed|cubicle) (?:number )?(?<it>" + NUMBER_EN + ")" + ENDS
                                    + NO_COUNT)
                    .needing("room ", "bay ", "bed ", "cubicle "));

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        if (text.hasDigit()) {
            WITH_DIGITS.forEach(form -> found.addAll(form.in(text)));
        }
        WITHOUT.forEach(form -> found.addAll(form.in(text)));
        return found;
    }

    private static PatternRecognizer room(String reason, String pattern) {
        return new PatternRecognizer(Kind.ROOM, reason, pattern);
    }
}
