package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// The signature at the end of a message: behind `-- `, behind a drawn rule, or a closing with name and function.
///
/// `-- ` means signature by agreement (RFC 3676, 4.3), unless whole sentences stand below it. Behind anything
/// else the lines must look like one ([SignatureLines]): a rule may also part a story, or stand above a poem. A
/// closing alone, or with a name only, belongs to the letter and stays.
final class Signature {
    private static final int MOST_LINES = 14;
    /// A greeting has fewer: then what is told stands below the mark, typed in the signature's place.
    private static final int FEW_ABOVE = 6;
    /// Nor has a motto below a name more words in sentences.
    private static final int MOTTO = 20;
    private static final Pattern AGREED = Pattern.compile("^--\\h$");
    private static final Pattern CLOSING = Pattern.compile(
            "^\\h*(?:(?:with )?(?:kind|best|warm|warmest)?\\h?regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)"
                    + "|(?:met )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?|mvg|hoogachtend"
                    + "|(?:bien )?cordialement|(?:bien|très) à (?:vous|toi)|sincères salutations|meilleures salutations"
                    + "|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|viele) grü(?:ß|ss)en?|mfg|viele grü(?:ß|ss)e"
                    + "|atentamente|saludos(?: cordiales)?|atenciosamente|cordiali saluti|(?:med )?vennlig hilsen|(?:med )?venlig hilsen"
                    + "|(?:med )?vänliga hälsningar|ystävällisin terveisin|pozdrawiam)\\h*+(?:[,.!]\\h*+)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Signature() {}

    static boolean isMark(String line) {
        return AGREED.matcher(line).matches();
    }

    /// Where the signature begins; the number of lines when there is none, or nothing else.
    static int start(List<String> lines) {
        int filled = 0;
        for (int i = lines.size() - 1; i > 0 && filled <= MOST_LINES; i--) {
            var line = lines.get(i);
            if (begins(lines, i, filled) && lines.subList(0, i).stream().anyMatch(above -> !above.isBlank())) {
                return i;
            }
            filled += line.isBlank() ? 0 : 1;
        }
        return Math.min(cardStart(lines), signedTwice(lines));
    }

    /// Where a visiting card begins below a letter that its writer has signed: "Groeten, Els", and below it "Els
    /// Claes", functions, opening hours and a motto.
    private static int signedTwice(List<String> lines) {
        int filled = 0;
        for (int i = lines.size() - 1; i > 1 && filled <= MOST_LINES; i--) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            filled++;
            int above = lastFilled(lines, i);
            var below = lines.subList(i + 1, lines.size());
            if (above > 0
                    && SignatureLines.repeatsName(lines.get(above), lines.get(i))
                    && SignatureLines.reach(below)
                    && SignatureLines.tellingWords(below) < MOTTO
                    && SignatureLines.words(lines.subList(0, above)) >= FEW_ABOVE) {
                return i;
            }
        }
        return lines.size();
    }

    private static int lastFilled(List<String> lines, int end) {
        int i = end - 1;
        while (i >= 0 && lines.get(i).isBlank()) {
            i--;
        }
        return i;
    }

    /// Where the last paragraph begins when it is a visiting card: a name, and below it how to reach somebody.
    private static int cardStart(List<String> lines) {
        int i = lines.size() - 1;
        while (i > 0 && !lines.get(i - 1).isBlank()) {
            i--;
        }
        boolean card = i > 0
                && SignatureLines.words(lines.subList(0, i)) >= FEW_ABOVE
                && SignatureLines.isCard(lines.subList(i, lines.size()));
        return card ? i : lines.size();
    }

    private static boolean begins(List<String> lines, int i, int filledBelow) {
        var line = lines.get(i);
        var below = lines.subList(i + 1, lines.size());
        if (isMark(line)) {
            int above = SignatureLines.words(lines.subList(0, i));
            return SignatureLines.tellingWords(below) < (above < FEW_ABOVE ? FEW_ABOVE : MOTTO)
                    && !SignatureLines.isVerse(below);
        }
        boolean rule = Separator.isRule(line) && !line.isBlank();
        boolean closing = filledBelow >= 2 && CLOSING.matcher(line).matches();
        return (rule && SignatureLines.signBelowRule(below)) || (closing && SignatureLines.sign(below));
    }
}
