package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The warning that a mail server puts above every mail from outside its organisation.
final class Banner {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 700;
    private static final String MAIL_WORD =
            "(?:e-?mail\\w*|mail|message|bericht|courriel|nachricht|sender|afzender|expéditeur|absender|source|bron)";
    private static final Pattern FROM_OUTSIDE = Pattern.compile(
            "\\b(?:extern(?:al|e|er|es|en)?\\h" + MAIL_WORD
                    + "|(?:email|e-mail|mail|message|expéditeur|courriel) externe"
                    + "|(?:outside|buiten|außerhalb|ausserhalb|l'extérieur|en dehors)(?: of| de| du| der| von)?(?:\\h(?:the|our|your|de|het|onze|uw|la|notre|votre|der|des|ihrer|unserer))?"
                    + "\\h?(?:l'|\\p{L}+\\h)?(?:organi\\p{L}+|instelling|bedrijf|ziekenhuis|universiteit|company|hospital|university|institution|network|domain"
                    + "|netwerk|entreprise|hôpital|unternehmens?))\\b",
            FLAGS);
    private static final Pattern MAIL = Pattern.compile("\\b" + MAIL_WORD + "\\b", FLAGS);
    private static final Pattern CAUTION = Pattern.compile(
            "\\b(?:caution|warning|attention|beware|careful|cautious|click|clicking|links?|attachments?|let op|opgelet|waarschuwing|voorzichtig"
                    + "|wees alert|klik\\w*|bijlagen?|koppelingen|prudence|prudent|cliquez|cliquer|liens|pièces jointes|achtung|vorsicht|warnung"
                    + "|anhänge|klicken)\\b",
            FLAGS);
    private static final Pattern TAG = Pattern.compile(
            "^[\\h*_>-]*[\\[(*]*\\h*(?:external|extern|externe|ext)(?:\\h(?:e-?mail|mail|sender|message|afzender|bericht))?\\h*[\\])*:!]+[\\h*_]*$",
            FLAGS);
    /// A label with the warning behind it: "EXTERN: wees voorzichtig met links".
    private static final Pattern LABELLED = Pattern.compile(
            "^[\\h*_>\\[(-]*(?:external|extern|externe|externer?|ext)(?:\\h(?:e-?mail|mail|sender|message|afzender|bericht|nachricht|absender))?(?:\\h*[\\])*]+|\\h*[:!–-])",
            FLAGS);
    private static final Pattern SELDOM = Pattern.compile(
            "you don'?t often get email from|some people who received this message don'?t often get email|u ontvangt niet vaak e-?mail van"
                    + "|(?:sommige|bepaalde) (?:personen|mensen) die dit bericht hebben ontvangen"
                    + "|vous n'obtenez pas souvent d.e-?mail|vous ne recevez pas souvent de (?:courriers?|e-?mails?)"
                    + "|sie erhalten nicht (?:oft|häufig) e-?mails? von|learnaboutsenderidentification",
            FLAGS);
    /// Words that no such warning holds: the teller is speaking.
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:ik|mijn|mij|hij|haar|hem|i|my|she|her|his|him|je suis|mon|ma|ich|mein\\w*)\\b", FLAGS);

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:\\])*>]\\h*$");
    private static final Pattern BEGINS_SMALL = Pattern.compile("^\\h*\\p{Ll}");

    private Banner() {}

    /// Where the writer's words begin below the banners; 0 when there is none.
    static int end(List<String> lines) {
        int end = 0;
        for (var next = one(lines, 0); next.isPresent(); next = one(lines, end)) {
            end = next.get();
        }
        return end;
    }

    /// The end of one banner that begins with the first line that is neither blank nor a drawn rule.
    private static Optional<Integer> one(List<String> lines, int from) {
        int start = from;
        while (start < lines.size() && (lines.get(start).isBlank() || Separator.isRule(lines.get(start)))) {
            start++;
        }
        var text = new StringBuilder();
        Optional<Integer> end = Optional.empty();
        for (int i = start;
                i < lines.size() && i < start + MOST_LINES && !lines.get(i).isBlank();
                i++) {
            text.append(lines.get(i)).append(' ');
            if (text.length() > LONGEST || PERSON.matcher(text).find()) {
                break;
            }
            if (end.isEmpty()
                    ? warns(text) || (i == start && isLabel(lines.get(i)))
                    : goesOn(lines.get(i - 1), lines.get(i))) {
                end = Optional.of(i + 1);
            }
        }
        return end.filter(last -> last < lines.size());
    }

    /// Whether a line below one that completed the warning belongs to it: it speaks of mail or warns too, or goes
    /// on with a sentence that was broken. What a teller writes right below does neither.
    private static boolean goesOn(String before, String line) {
        boolean broken = !ENDS_SENTENCE.matcher(before).find()
                && BEGINS_SMALL.matcher(line).find();
        return broken
                || MAIL.matcher(line).find()
                || CAUTION.matcher(line).find()
                || FROM_OUTSIDE.matcher(line).find()
                || SELDOM.matcher(line).find();
    }

    private static boolean isLabel(String line) {
        return TAG.matcher(line).matches();
    }

    private static boolean warns(CharSequence text) {
        return SELDOM.matcher(text).find()
                || (LABELLED.matcher(text).find() && CAUTION.matcher(text).find())
                || (FROM_OUTSIDE.matcher(text).find()
                        && MAIL.matcher(text).find()
                        && CAUTION.matcher(text).find());
    }
}
