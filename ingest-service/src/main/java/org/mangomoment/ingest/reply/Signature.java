package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// The signature at the end of a message: behind `-- `, behind a drawn rule, or a closing with name and function.
///
/// `-- ` means signature by agreement (RFC 3676, 4.3). Behind any other rule the lines must look like one: short, and
/// no sentence. A closing alone, or with a name only, belongs to the letter and stays.
final class Signature {
    private static final int MOST_LINES = 14;
    private static final int LONGEST_LINE = 120;
    private static final Pattern AGREED = Pattern.compile("^--\\h?$");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}.*(?:\\h+\\S+){5,}[.!?]\\h*$");
    private static final Pattern CLOSING = Pattern.compile(
            "^\\h*(?:(?:with )?(?:kind|best|warm|warmest)?\\h?regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)"
                    + "|(?:met )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?|mvg|hoogachtend"
                    + "|(?:bien )?cordialement|(?:bien|très) à (?:vous|toi)|sincères salutations|meilleures salutations"
                    + "|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|viele) grü(?:ß|ss)en?|mfg|viele grü(?:ß|ss)e"
                    + "|atentamente|saludos(?: cordiales)?|atenciosamente|cordiali saluti|(?:med )?vennlig hilsen|(?:med )?venlig hilsen"
                    + "|(?:med )?vänliga hälsningar|ystävällisin terveisin|pozdrawiam)\\h*[,.!]?\\h*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Signature() {}

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
        return lines.size();
    }

    private static boolean begins(List<String> lines, int i, int filledBelow) {
        var line = lines.get(i);
        if (AGREED.matcher(line).matches()) {
            return true;
        }
        boolean rule = Separator.isRule(line) && !line.isBlank();
        boolean closing = filledBelow >= 2 && CLOSING.matcher(line).matches();
        return (rule || closing) && looksLikeOne(lines.subList(i + 1, lines.size()));
    }

    private static boolean looksLikeOne(List<String> lines) {
        return lines.stream()
                .allMatch(line ->
                        line.length() <= LONGEST_LINE && !SENTENCE.matcher(line).matches());
    }
}
