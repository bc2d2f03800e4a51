package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The legal paragraph below a message, recognised by two of its phrases close together.
final class Disclaimer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile(
            "^[\\h*_-]*(?:(?:e-?mail |legal |juridische )?disclaimer\\b(?:.{0,40}$|\\h*[:.–-])|proclaimer\\b.{0,40}$"
                    + "|(?:this|the) (?:e-?mail|message|communication|information|contents?)\\b|(?:confidentiality|privacy|legal) notice"
                    + "|confidential(?:ity)?\\h*[:.–-]|vertrouwelijk(?:heid)?\\h*[:.–-]|if you (?:are not|have received)|in case you are not"
                    + "|(?:dit|deze) (?:e-?mail|bericht|mail|boodschap|communicatie)|de (?:inhoud|informatie) (?:van|in|verzonden|vervat)"
                    + "|(?:indien|als|bent) u (?:niet|dit|deze)|mocht u (?:niet|dit|deze)"
                    + "|(?:ce|cet|ces) (?:e-?mail|courriel|message|courrier)"
                    + "|les informations contenues|si vous (?:n'êtes pas|avez reçu)|diese (?:e-?mail|nachricht)|der inhalt dieser|este (?:mensaje|correo|e-?mail)|esta mensagem"
                    + "|le informazioni|questo messaggio|aan (?:dit|deze) (?:bericht|e-?mail|mail)\\b|(?:p|s)lease consider the environment|denk aan het milieu"
                    + "|pensez à l.environnement)",
            FLAGS);
    private static final Pattern PHRASE = Pattern.compile(
            "confidential|privileged|intended (?:recipient|only|solely)|in error|unauthori[sz]ed|disclos|attachments|delete (?:it|this)|notify the sender|addressee"
                    + "|vertrouwelijk|bestemd voor|verwittig|breng de afzender|geadresseerde|ten onrechte|per vergissing|per abuis|niet voor u bedoeld|verwijder|te vernietigen|abusievelijk|niet toegestaan|aansprakelijk|verspreid|openbaarmaking|geen rechten"
                    + "|confidentiel|destinataire|par erreur|diffusion|usage exclusif|à l.intention|détruire|strictement interdit|vertraulich|irrtümlich|empfänger|bestimmt"
                    + "|adressat|rechtlich geschützt|unbefugt|nicht gestattet|untersagt|vernichten|löschen sie"
                    + "|sent to you because|you (?:are receiving|received) this|receive (?:such|these) e-?mails|notification settings|unsubscribe|u ontvangt (?:dit|deze)|uitschrijven|afmelden|confidencial|destinatari|riservat|per errore|before printing|voordat u .{0,30}print|avant d.imprimer",
            FLAGS);
    /// Only a link to it: "Disclaimer: www.example.org/disclaimer".
    private static final Pattern LINKED = Pattern.compile(
            "^[\\h*_(<-]*(?:.{0,60}\\b(?:disclaimer|proclaimer)\\b.{0,60}(?:https?://|www\\.)\\S+|(?:https?://|www\\.)\\S*disclaimer\\S*).{0,20}$",
            FLAGS);
    /// The wish that nobody prints it; one line says all.
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "^\\P{L}*(?:p\\h+)?(?:(?:please |think green.{0,3})?(?:consider|think (?:of|about)) (?:the|our) environment\\b.{0,60}\\bprint.{0,60}"
                    + "|(?:is it|do you) (?:really )?(?:necessary|need) to print.{0,60}"
                    + "|denk (?:a\\.?u\\.?b\\.? )?(?:eens )?aan het milieu\\b.{0,60}\\b(?:print|afdruk).{0,60}"
                    + "|(?:bespaar|spaar) (?:papier|bomen|inkt)\\b.{0,100}|save (?:paper|trees|a tree)\\b.{0,100}"
                    + "|is het (?:echt )?nodig .{0,40}(?:te printen|af te drukken).{0,60}"
                    + "|(?:print|druk) (?:deze|dit) (?:e-?mail|mail|bericht) (?:enkel|alleen|niet|slechts|pas).{0,60}"
                    + "|(?:pensez|pensons) à l.environnement\\b.{0,60}\\bimprim.{0,60}|n.imprimez (?:ce|cet) .{0,60}"
                    + "|(?:bitte )?denken sie (?:bitte )?an (?:die|unsere) umwelt\\b.{0,60}druck.{0,60})$",
            FLAGS);
    /// Words that no such paragraph holds: the writer goes on.
    private static final Pattern WRITER = Pattern.compile(
            "\\b(?:ik|mijn|mij|hij|zij|haar|hem|i|my|she|her|his|he|je suis|j'ai|mon|ich|mein\\w*|ps|p\\.s\\.)\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_LINES = 40;

    private Disclaimer() {}

    /// Where the disclaimer that ends the message begins; the number of lines when there is none, or nothing else.
    static int start(List<String> lines) {
        for (int i = Math.max(1, lines.size() - MOST_LINES); i < lines.size(); i++) {
            var above = lines.get(i - 1);
            boolean begins = above.isBlank()
                    || Separator.isRule(above)
                    || SignatureLines.isContact(above)
                    || named(lines.get(i));
            if (begins && isOne(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isOne(List<String> lines, int i) {
        var line = lines.get(i);
        var rest = String.join(" ", lines.subList(i, lines.size()));
        return (LINKED.matcher(line).matches()
                        || ENVIRONMENT.matcher(rest).matches()
                        || (OPENING.matcher(line).find() && phrases(rest) >= 2))
                && !WRITER.matcher(rest).find();
    }

    private static boolean named(String line) {
        return line.strip().toLowerCase(Locale.ROOT).startsWith("disclaimer");
    }

    private static long phrases(String rest) {
        return PHRASE.matcher(rest)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
