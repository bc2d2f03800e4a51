package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// What a form or a service that sends answers by mail adds below them: "Deze e-mail is automatisch verzonden", the
/// sender's browser, a link to all answers.
final class FormFooter {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 300;
    private static final Pattern KNOWN = Pattern.compile(
            "^[\\h*_<(\\[-]*(?:"
                    + "(?:deze|dit|this) (?:e-?mail|mail|bericht|message|notification|melding) (?:is|werd|was|has been)\\b.{0,40}"
                    + "\\b(?:verzonden|verstuurd|gestuurd|gegenereerd|aangemaakt|sent|generated|created)\\b.{0,40}"
                    + "\\b(?:door|met|via|vanaf|from|by|with|using|automati\\w+|formulier\\w*|forms?)\\b.{0,120}"
                    + "|(?:beantwoord|antwoord) (?:dit bericht|deze e-?mail|deze mail|niet op)\\b.{0,60}"
                    + "|(?:please )?do not reply to this\\b.{0,60}"
                    + "|(?:tijdstip van verzending|verzonden op|ingezonden (?:op|vanaf|via)|ingediend op|submitted (?:on|at|from)|submission (?:date|time|id))"
                    + "\\b(?=.{0,60}(?:\\d|https?:)).{0,200}"
                    + "|.{0,80}\\b(?:ip[- ]?adres|ip[- ]?address|user[- ]?agent)\\b.{0,20}[\\d(:/].{0,200}|mozilla/\\d.{0,200}"
                    + "|you can (?:edit|view)\\b.{0,80}\\b(?:submissions?|responses?)\\b.{0,60}"
                    + "|(?:now )?create your own\\b.{0,80}"
                    + "|(?:bekijk|view|see)\\b.{0,40}\\b(?:reacties|antwoorden|inzendingen|responses|submissions|entries)\\b.{0,160}"
                    + "|(?:reacties|antwoorden|inzendingen|responses|submissions) (?:bekijken|view)\\b.{0,160}"
                    + ")$",
            FLAGS);
    /// Words that no program uses of itself: the teller is speaking.
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:mij|hij|zij|haar|hem|wij|dokter|verpleegster|she|her|his|he|doctor|nurse)\\b", FLAGS);

    private FormFooter() {}

    /// Where the footers that end the message begin; the number of lines when there is none, or nothing else.
    static int start(List<String> lines) {
        int start = lines.size();
        for (int i = lines.size() - 1; i > 0; i--) {
            if (is(lines.get(i))) {
                start = i;
            } else if (!lines.get(i).isBlank()) {
                break;
            }
        }
        return start;
    }

    private static boolean is(String line) {
        return line.length() <= LONGEST
                && KNOWN.matcher(line.stripTrailing()).matches()
                && !PERSON.matcher(line).find();
    }
}
