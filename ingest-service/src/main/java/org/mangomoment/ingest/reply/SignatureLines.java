package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// What the lines at the end of a message look like: a signature, or words of the writer.
final class SignatureLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_WORDS_OF_TITLE = 6;
    private static final int FEW_TITLES = 2;
    private static final int SHORTEST_VERSE = 3;
    private static final int LONGEST_CARD = 8;
    /// "Apr. Wouter De Keyser", "Margaret Holloway", "Kristien Bogaert, hoofdverpleegkundige".
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\h(?:\\p{Lu}[\\p{L}.'’-]{0,24}|van|de|den|der|von|du|le|la)){1,4}(?:\\h?[,|–-]\\h?.{2,60})?");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}.*(?:\\h+\\S+){5,}[.!?…]\\h*$");
    /// Words that somebody who tells something uses, and a signature does not.
    private static final Pattern TELLS = Pattern.compile(
            "(?<![\\p{L}.@/-])(?:ik|je|jij|hij|zij|ze|wij|we|mij|me|hem|haar|ons|jullie|was|waren|is|zijn|heb|heeft|had|hadden|werd|kwam|bleef"
                    + "|i|you|he|she|they|me|him|her|us|was|were|is|are|have|has|had|came|je|tu|il|elle|nous|vous|était|est|ich|du|er|sie|wir"
                    + "|war|ist|hat)(?![\\p{L}@/-]|\\.\\p{L})",
            FLAGS);
    private static final Pattern CONTACT = Pattern.compile(
            "\\S@\\S|(?:https?://|www\\.)\\S|(?<![\\d.,])(?:\\+|00?\\d)\\d?[\\d ./()-]{6,30}\\d|(?:^|\\h)@\\w{2,}"
                    + "|^\\h*(?:t|m|f|tel|gsm|mob|fax|phone|mobile|telefoon)\\b[.:]?\\h*[+(]?\\d",
            FLAGS);
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:\\p{L}*verpleegkundige|verpleger|verpleegster|zorgkundige|arts|huisarts|dokter|dr|prof|kinesist\\w*|psycholoog|apotheker"
                    + "|vrijwilliger|directeur|directie|coördinator|medewerker|hoofd|afdeling|dienst|ziekenhuis|zorgcentrum|woonzorgcentrum|uz|az|vzw"
                    + "|nurse|doctor|physician|manager|director|officer|coordinator|department|ward|hospital|university|universiteit|clinic|ltd|bv|nv"
                    + "|ceo|cto|infirmi(?:er|ère)|médecin|directeur|service|hôpital|mailing list|mailinglijst)\\b",
            FLAGS);
    /// When somebody can be reached.
    private static final Pattern AVAILABLE = Pattern.compile(
            "^\\h*(?:ik (?:werk|ben) (?:niet|enkel|alleen|op)\\b|werkdagen|(?:telefonisch )?bereikbaar\\b|aanwezig\\b|afwezig\\b|spreekuur\\b"
                    + "|openingsuren|bezoekuren|loket (?:open|gesloten)|i (?:work|am in)\\b|(?:my )?working (?:days|hours|pattern)|office hours"
                    + "|(?:switchboard )?opening hours|visiting hours|non-working).{0,80}$",
            FLAGS);
    private static final Pattern TITLE = Pattern.compile(
            "(?:[^\\p{Ll}\\h]\\S*|van|de|den|der|von|du|des|la|le|of|en|and|voor|for|@|&|\\||-|–|•)(?:\\h+|$)");

    private SignatureLines() {}

    /// Whether all of them may be a signature and something speaks for it: how to reach somebody, a function, a name
    /// with other titles below it.
    static boolean sign(List<String> lines) {
        return sign(lines, Integer.MAX_VALUE);
    }

    /// The same for lines below a drawn rule. What is no more than names and titles in many lines may be a poem or a
    /// list there.
    static boolean signBelowRule(List<String> lines) {
        return sign(lines, FEW_TITLES);
    }

    private static boolean sign(List<String> lines, int mostTitles) {
        var filled = filled(lines);
        return filled.stream().allMatch(SignatureLines::maySign)
                && (filled.stream().anyMatch(SignatureLines::reaches)
                        || (filled.size() <= mostTitles && filled.stream().allMatch(SignatureLines::isTitle)));
    }

    /// Whether they are a visiting card: a name of two to four words with capitals, then nothing but functions,
    /// addresses and how to reach somebody, and that at least once.
    static boolean isCard(List<String> lines) {
        var filled = filled(lines);
        return filled.size() >= 2
                && filled.size() <= LONGEST_CARD
                && PERSON.matcher(filled.getFirst().strip()).matches()
                && filled.stream().allMatch(line -> maySign(line) && !goesOn(line))
                && filled.stream()
                        .skip(1)
                        .anyMatch(line -> CONTACT.matcher(line).find());
    }

    /// Whether a line is the name of somebody whose first name alone stands on the line above: "Els", "Els Claes, RN".
    static boolean repeatsName(String above, String line) {
        var signed = above.strip().replaceFirst("[,.!]+$", "");
        var named = line.strip();
        return !signed.isEmpty()
                && Character.isUpperCase(signed.codePointAt(0))
                && signed.split("\\h+").length <= 2
                && PERSON.matcher(named).matches()
                && (named.startsWith(signed + " ") || named.equals(signed));
    }

    /// Whether one of them says how to reach somebody or what somebody does.
    static boolean reach(List<String> lines) {
        return lines.stream().anyMatch(SignatureLines::reaches);
    }

    /// Whether the line goes on with a sentence: it begins small, and with no way to reach somebody.
    private static boolean goesOn(String line) {
        var stripped = line.strip();
        var first = stripped.split("\\h", 2)[0];
        return Character.isLowerCase(stripped.codePointAt(0))
                && !CONTACT.matcher(first).find()
                && !CONTACT.matcher(stripped).lookingAt();
    }

    /// Whether they look like lines of a poem: more of them begin small than not, and none says how to reach somebody
    /// or what somebody does.
    static boolean isVerse(List<String> lines) {
        var filled = filled(lines);
        long small = filled.stream()
                .filter(line -> Character.isLowerCase(line.strip().codePointAt(0)))
                .count();
        return filled.size() >= SHORTEST_VERSE
                && small * 2 > filled.size()
                && filled.stream().noneMatch(SignatureLines::reaches);
    }

    /// Whether the line says how to reach somebody.
    static boolean isContact(String line) {
        return CONTACT.matcher(line).find();
    }

    private static boolean reaches(String line) {
        return CONTACT.matcher(line).find() || ROLE.matcher(line).find();
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /// How many words stand in lines that tell something.
    static int tellingWords(List<String> lines) {
        return words(lines.stream()
                .filter(line ->
                        !CONTACT.matcher(line).find() && TELLS.matcher(line).find())
                .toList());
    }

    static int words(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.strip().split("\\s+").length)
                .sum();
    }

    private static boolean maySign(String line) {
        return line.length() <= LONGEST_LINE
                && (CONTACT.matcher(line).find()
                        || AVAILABLE.matcher(line).matches()
                        || !(SENTENCE.matcher(line).matches()
                                || TELLS.matcher(line).find()));
    }

    private static boolean isTitle(String line) {
        var words = line.strip();
        return words.split("\\h+").length <= MOST_WORDS_OF_TITLE
                && TITLE.matcher(words).replaceAll("").isBlank();
    }
}
