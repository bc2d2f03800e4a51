package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// The line that a virus scanner hangs below a message: "Virusvrij.www.avast.com".
final class ScannerFooter {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 400;
    private static final int MOST_LINES = 4;
    private static final String SCANNER =
            "(?:avast|avg|mailscanner|mcafee|norton|symantec|messagelabs|kaspersky|eset|nod32|bitdefender|sophos|trend micro|barracuda"
                    + "|mimecast|proofpoint|f-secure|clamav|antivirus\\w*|anti-virus\\w*|virus ?scanner|viruscontrole)";
    private static final Pattern KNOWN = Pattern.compile(
            "^[\\h*_<(\\[-]*(?:"
                    + "(?:virus-?free|virusvrij|virenfrei|sans virus|garanti sans virus|libre de virus|privo di virus)\\b[.\\h]*\\S*"
                    + SCANNER
                    + "?.{0,160}"
                    + "|.{0,80}\\b(?:scanned|checked|swept|gescand|gecontroleerd|onderzocht|geprüft|überprüft|vérifié|analysé)\\b.{0,120}"
                    + "\\b(?:virus\\w*|viren|malware|" + SCANNER + ")\\b.{0,160}"
                    + "|.{0,80}\\b(?:virus\\w*|viren|malware)\\b.{0,60}\\b(?:scanned|checked|gescand|gecontroleerd|onderzocht|geprüft|überprüft|untersucht"
                    + "|vérifié|analysé)\\b.{0,60}"
                    + "|.{0,20}(?:no virus|geen virus\\w*|aucun virus|keine viren)\\b.{0,60}\\b(?:found|gevonden|trouvé|gefunden|aangetroffen)\\b.{0,160}"
                    + "|(?:checked|gecontroleerd) (?:by|door) " + SCANNER + ".{0,160}"
                    + "|version: \\S+ ?/ ?virus database.{0,80}|(?:versie|version): .{1,30}virus.{0,80}"
                    + "|(?:https?://)?www\\.(?:avast|avg|mailscanner|kaspersky|eset)\\.\\S{2,120}"
                    + ")$",
            FLAGS);
    private static final Pattern OF_MAIL = Pattern.compile(
            "\\b(?:e-?mail\\w*|mail|message|bericht|courriel|nachricht|attachments?|bijlagen?|www|database|" + SCANNER
                    + ")\\b",
            FLAGS);
    /// Words that no scanner uses: the teller is speaking.
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:ik|mijn|mij|hij|zij|ze|haar|hem|wij|ons|dokter|arts|i|my|she|her|his|he|we|us|doctor|nurse)\\b",
            FLAGS);

    private ScannerFooter() {}

    /// Where the footers that end the message begin; the number of lines when there is none, or nothing else.
    static int start(List<String> lines) {
        int start = lines.size();
        for (int one = above(lines, start); one < start; one = above(lines, start)) {
            start = one;
        }
        return start;
    }

    /// Where the one that ends right above `end` begins, of the fewest lines that will do; `end` when there is none.
    private static int above(List<String> lines, int end) {
        int last = end - 1;
        while (last > 0 && (lines.get(last).isBlank() || Separator.isRule(lines.get(last)))) {
            last--;
        }
        for (int i = last; i > Math.max(0, last - MOST_LINES) && !lines.get(i).isBlank(); i--) {
            if (is(String.join(" ", lines.subList(i, last + 1)))) {
                return i;
            }
        }
        return end;
    }

    private static boolean is(String line) {
        return line.length() <= LONGEST
                && KNOWN.matcher(line).matches()
                && OF_MAIL.matcher(line).find()
                && !PERSON.matcher(line).find();
    }
}
