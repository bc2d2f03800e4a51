package org.mangomoment.ingest.reply;

import java.util.Set;
import java.util.regex.Pattern;

/// How mail programs word "on this day this person wrote".
final class AttributionPatterns {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static final String SAID =
            "(?:wrote|writes|sent|schreef|geschreven|a\\s+écrit|nous a dit|schrieb|geschrieben|schrieben Sie|ha\\s+scritto|escribió"
                    + "|escreveu|napisała?(?:\\(a\\))?|skrev|kirjoitti|đã\\s+viết|написал\\(?а?\\)?|написав|написала|пишет|пише|yazdı|napsala?"
                    + "|írta|a\\s+scris|写道|寫道)";

    private static final String DAY =
            "(?:on|at|op|le|am|il|in data|el|em|den|på|w dniu|dnia|dňa|dne|vào|på|in message|в|la data de|在)\\b";
    private static final String WEEKDAY = "(?:(?:\\p{L}{2}|\\p{L}{2,13}[.,]{1,2})\\h+)?";
    private static final String ADDRESS = "[\\w.+'=-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final Pattern HAS_ADDRESS = Pattern.compile(ADDRESS, FLAGS);
    private static final Pattern HAS_TIME = Pattern.compile("\\b\\d{1,2}\\s?[:.h]\\s?\\d{2}\\b", FLAGS);

    private static final Pattern HAS_YEAR =
            Pattern.compile("\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}\\b", FLAGS);
    private static final String NAME_WORD =
            "(?:(?!\\p{Ll})\\p{L}[\\p{L}.'’-]*+|van|de|den|der|von|vom|du|des|la|le|da|di|dos|of|via|en|and|aan|bij|at|\\([^()]{0,40}\\))";
    /// Up to six words that may be a name: each with a capital, or a particle of names.
    private static final Pattern NAME =
            Pattern.compile("^" + NAME_WORD + "(?:[,\\h]++" + NAME_WORD + "){0,5}$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ON_DAY_SAID =
            Pattern.compile("^[-\\h]*" + DAY + "(?=.{0,40}\\d).*\\b" + SAID + "\\h*[:.]?\\h*-*$", FLAGS);
    private static final Pattern ON_DAY_SAID_SOMEONE =
            Pattern.compile("^[-\\h]*" + DAY + "(?=.{0,40}\\d).*\\b" + SAID + "\\b(?<who>[^:]{1,120}):$", FLAGS);
    /// The address ends the line, so no colon is asked for: "Op zo 29 dec 2024 om 22:44 schreef An <an@example.org>".
    private static final Pattern ON_DAY_SAID_ADDRESS = Pattern.compile(
            "^[-\\h]*" + DAY + "(?=.{0,40}\\d).{4,120}?\\b" + SAID + "\\b[^:]{0,120}<\\h*(?:mailto:)?" + ADDRESS
                    + "\\h*>+\\h*$",
            FLAGS);
    private static final Pattern DATED_SAID = Pattern.compile(
            "^" + WEEKDAY + "\\d{1,4}[./ -].{4,120}?(?:\\b|пользователь )" + SAID + "\\b?.{0,120}:$", FLAGS);
    private static final Pattern DATED_ADDRESS = Pattern.compile(
            "^(?=.{0,80}\\b(?:\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})\\b)" + WEEKDAY + "\\d{1,4}[./:, -]"
                    + ".{4,200}<\\h*(?:mailto:)?" + ADDRESS + "\\h*>+\\h*(?<colon>:?)$",
            FLAGS);
    /// In any language: a year or a time of day, an address in angle brackets, a few words, a colon.
    private static final Pattern ADDRESS_COLON = Pattern.compile(
            "^(?=.{0,120}\\b(?:(?:19|20)\\d{2}|\\d{1,2}[:.h]\\d{2})\\b).{4,200}<\\h*(?:mailto:)?" + ADDRESS
                    + "\\h*>+[^<>:]{0,40}:$",
            FLAGS);
    private static final Pattern ISO_DATED =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\d\\d?:\\d\\d GMT[+-]\\d\\d:\\d\\d\\h[\\w\\h.'-]+:?$");
    private static final Pattern SOMEONE_SAID = Pattern.compile(
            "^[^:]{0,80}[<(\\[]?" + ADDRESS + "[>)\\]]?\\h*" + SAID + "\\b[^:]{0,30}(?:\\d{1,2}:\\d\\d[^:]{0,10})?:?$",
            FLAGS);
    /// "Citeren An <an@example.org>:", as web mail of universities and hospitals has it.
    private static final Pattern QUOTING = Pattern.compile(
            "^(?:quoting|quoted from|citeren|citaat van|zitat von|citando|citation de|cytowanie)\\b[^:]{1,120}"
                    + ADDRESS + "[>)\\]]?\\h*:$",
            FLAGS);
    /// The quoted text goes on in the same line, as in Yahoo's for phones.
    private static final Pattern SAID_IN_LINE = Pattern.compile(
            "^\\h*" + DAY + "(?=.{0,40}\\d)[^:]{2,80}(?::\\d\\d[^:]{0,80}){1,2}<\\h*" + ADDRESS + "\\h*>\\h*" + SAID
                    + "\\h*:\\h+\\S.*$",
            FLAGS);
    private static final Pattern FRAMED_SAID =
            Pattern.compile("^-{2,}\\h*(?=.*\\S).{2,120}?\\b" + SAID + "\\h*-{2,}$", FLAGS);
    private static final Pattern SHORT_SAID = Pattern.compile("^[^:;,]{1,60}\\b" + SAID + "\\h*:$", FLAGS);

    /// "An Claes schreef op 03-05-2025 10:12:", as web mail and Evolution have it.
    private static final Pattern SOMEONE_SAID_ON_DAY = Pattern.compile(
            "^(?<who>[^:<>\"“]{2,80}?)\\h+" + SAID + "\\h+(?=[^:]{0,40}\\d)[^:]{2,60}(?::\\d\\d[^:]{0,40}){0,2}:$",
            FLAGS);

    private static final Pattern FULL_DATE =
            Pattern.compile("(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern ON_DAY = Pattern.compile("^[-\\h]*" + DAY + "(?=.{0,40}\\d)", FLAGS);

    private static final String LAST_CHARACTERS = ":>-.";
    private static final Set<String> LAST_WORDS =
            Set.of("wrote", "sent", "writes", "schreef", "geschreven", "écrit", "schrieb");

    private AttributionPatterns() {}

    /// A cheap look at a line (stripped, not empty), whether an announcement may end on it.
    static boolean mayEndOn(String line) {
        boolean endsSo = LAST_CHARACTERS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return (endsSo && (line.endsWith(":") || line.chars().anyMatch(Character::isLetter)))
                || LAST_WORDS.contains(line.substring(line.lastIndexOf(' ') + 1))
                || line.contains("GMT");
    }

    /// Whether the line begins as an announcement does: "On 3 May ...", "03.05.2025 ...".
    static boolean begins(String line) {
        return ON_DAY.matcher(line).find() || FULL_DATE.matcher(line).lookingAt();
    }

    /// Whether the line holds a mail address.
    static boolean namesAddress(String line) {
        return HAS_ADDRESS.matcher(line).find();
    }

    /// Whether `text` (one line, stripped, at most a few hundred characters) announces a quotation.
    static boolean announces(String text, boolean quotedBelow) {
        boolean evidence = quotedBelow || HAS_ADDRESS.matcher(text).find();
        return FRAMED_SAID.matcher(text).matches()
                || ISO_DATED.matcher(text).matches()
                || QUOTING.matcher(text).matches()
                || DATED_ADDRESS.matcher(text).matches()
                || ADDRESS_COLON.matcher(text).matches()
                || ON_DAY_SAID_ADDRESS.matcher(text).matches()
                || (quotedBelow && SHORT_SAID.matcher(text).matches())
                || ((evidence || datedByProgram(text)) && saidByName(text))
                || (evidence ? worded(text) : datedByProgram(text) && worded(text) && namesSomebody(text));
    }

    private static boolean saidByName(String text) {
        var said = SOMEONE_SAID_ON_DAY.matcher(text);
        return said.matches() && NAME.matcher(said.group("who")).matches();
    }

    /// Programs write the year and the time of day; a diary says "op 12 maart om 3.30 uur".
    private static boolean datedByProgram(String text) {
        return HAS_TIME.matcher(text).find() && HAS_YEAR.matcher(text).find();
    }

    /// Whether what stands behind the date and beside "schreef" may be a name: "de nachtverpleegster in het
    /// schriftje" is none.
    private static boolean namesSomebody(String text) {
        var after = ON_DAY_SAID_SOMEONE.matcher(text);
        return !after.matches() || NAME.matcher(after.group("who").strip()).matches();
    }

    /// Whether a whole line announces a quotation that begins on it.
    static boolean announcesInLine(String line) {
        return SAID_IN_LINE.matcher(line).matches();
    }

    /// Whether `text`, whose first line held a mail address, announces a quotation: "An <an@example.org> schreef:".
    static boolean announcesByAddress(String text) {
        return SOMEONE_SAID.matcher(text).matches();
    }

    private static boolean worded(String text) {
        return ON_DAY_SAID.matcher(text).matches()
                || ON_DAY_SAID_SOMEONE.matcher(text).matches()
                || DATED_SAID.matcher(text).matches();
    }
}
