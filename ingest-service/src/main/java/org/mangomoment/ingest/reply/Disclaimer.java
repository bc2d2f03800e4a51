package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// The legal paragraph below a message, recognised by two of its phrases close together.
final class Disclaimer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile(
            "^[\\h*_-]*(?:(?:e-?mail |legal )?disclaimer\\b.{0,40}$|proclaimer\\b.{0,40}$"
                    + "|(?:this|the) (?:e-?mail|message|communication|information)\\b|(?:confidentiality|privacy) notice"
                    + "|(?:dit|deze) (?:e-?mail|bericht|mail)|de informatie (?:in|verzonden)|(?:ce|cet|ces) (?:e-?mail|courriel|message|courrier)"
                    + "|les informations contenues|diese (?:e-?mail|nachricht)|der inhalt dieser|este (?:mensaje|correo|e-?mail)|esta mensagem"
                    + "|le informazioni|questo messaggio|aan deze e-?mail|(?:p|s)lease consider the environment|denk aan het milieu"
                    + "|pensez à l.environnement)",
            FLAGS);
    private static final Pattern PHRASE = Pattern.compile(
            "confidential|privileged|intended (?:recipient|only|solely)|in error|unauthori[sz]ed|disclos|attachments"
                    + "|vertrouwelijk|bestemd voor|geadresseerde|ten onrechte|abusievelijk|verspreid|openbaarmaking|geen rechten"
                    + "|confidentiel|destinataire|par erreur|diffusion|usage exclusif|vertraulich|irrtümlich|empfänger|bestimmt"
                    + "|confidencial|destinatari|riservat|per errore|before printing|voordat u .{0,30}print|avant d.imprimer",
            FLAGS);
    private static final int MOST_LINES = 40;

    private Disclaimer() {}

    /// Where the disclaimer that ends the message begins; the number of lines when there is none, or nothing else.
    static int start(List<String> lines) {
        for (int i = Math.max(1, lines.size() - MOST_LINES); i < lines.size(); i++) {
            boolean begins = lines.get(i - 1).isBlank() || Separator.isRule(lines.get(i - 1));
            if (begins && OPENING.matcher(lines.get(i)).find() && phrases(lines, i) >= 2) {
                return i;
            }
        }
        return lines.size();
    }

    private static long phrases(List<String> lines, int from) {
        var rest = String.join(" ", lines.subList(from, lines.size()));
        return PHRASE.matcher(rest)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
    }
}
