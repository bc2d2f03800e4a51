package org.mangomoment.ingest.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a phone or a mail program adds by itself: "Verzonden vanaf mijn iPhone", "Get Outlook for iOS".
///
/// Such a line says with what it was sent, and nothing else: besides names, numbers and links every word of it must be
/// one that programs use there. "Gestuurd door de verpleegster met haar eigen gsm: een foto" is a sentence.
final class MobileFooter {
    private static final int LONGEST = 200;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String DEVICE =
            "(?:i(?:phone|pad|pod)|android|samsung|galaxy|huawei|xiaomi|nokia|lumia|blackberry|htc|sony|xperia|motorola|oneplus|pixel"
                    + "|wiko|windows|outlook|gmail|yahoo|hotmail|airmail|spark|sparrow|typeapp|acompli|mailbird|k-9|bluemail|proton|zimbra|superhuman|mailspring|fairemail|em client"
                    + "|thunderbird|telefoon|gsm|phone|smartphone|tablet|mobile?|mobiel|mobieltje|mobiltelefon|mobilger|téléphone|móvil"
                    + "|celular|telem|mail|ti-\\d+|4g|5g|device|toestel|handset|handy|puhelime)";
    private static final String BEGINNING = "(?:(?:sent|written|typed) (?:from|via|with|by|on|using)"
            + "|(?:verzonden|verstuurd|gestuurd|gemaild|getypt) (?:vanaf|vanuit|met|via|van|door|op)"
            + "|envoyé (?:depuis|de|à partir (?:de|d['’])|avec|via|par)|(?:gesendet|verschickt) (?:von|mit|über|via)"
            + "|(?:inviato|enviad[oa]|mensaje enviado) (?:da|dal|do|desde|de|con|via|a partir)"
            + "|(?:sendt|skickat|lähetetty|wysłane|odesláno) (?:fra|från|z|ze))\\b";
    private static final Pattern SENT_WITH =
            Pattern.compile("^[\\h(<*_-]*" + BEGINNING + "(?<rest>.{0,60}" + DEVICE + ".{0,120})$", FLAGS);
    /// Of whatever program, as long as it says where that is to be had.
    private static final Pattern SENT_LINKED =
            Pattern.compile("^[\\h(<*_-]*" + BEGINNING + "(?=.{0,60}(?:https?://|www\\.))(?<rest>.{2,180})$", FLAGS);

    private static final Pattern OTHER = Pattern.compile(
            "^[\\h(<*_-]*(?:von (?:mein|(?:einem |dem )?(?:\\p{L}+[ -])?" + DEVICE
                    + ").{0,60} gesendet(?=[\\h.!)>*_-]*$)|provenance ?: ?courrier pour windows|"
                    + "diese nachricht wurde von .{1,80} gesendet|lähetetty .{0,30}"
                    + DEVICE
                    + "|отправлено (?:с|из) .{1,60}"
                    + "|(?:get|download|télécharge[rz]|obtenir|holen sie|baixe|obtener|scarica) .{0,6}outlook (?:for|pour|für|para|per|voor) .{1,20}"
                    + "|(?:download|haal|verkrijg) outlook (?:for|voor) .{1,20}|outlook voor (?:ios|android)\\b.{0,90}"
                    + "|從我的 \\S+ 傳送|发自我的.{1,20}).{0,90}$",
            FLAGS);
    /// A footer glued to the end of the last sentence, as programs leave it that lose the ends of lines.
    private static final Pattern GLUED =
            Pattern.compile("(?<=[.!?…)\"”’])\\h*(?<footer>" + BEGINNING + "[^.!?…]{2,80}[.]?\\h*)$", FLAGS);
    private static final Pattern LINK =
            Pattern.compile("[(<\\[]*(?:https?://|www\\.)[^\\s>)\\]]+[)>\\]]*|\\[[^\\]]{0,60}]\\([^)]{0,200}\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*");
    private static final Pattern HAS_DEVICE = Pattern.compile(DEVICE, FLAGS);
    private static final Pattern EXCUSE = Pattern.compile(
            "[,.;!–-]\\h*[^.!?]{0,60}\\b(?:excuse|excuus|excuses|sorry|apolog\\w*|forgive|brevity|short|brief|kort|beknopt|bondig|typos?"
                    + "|typfouten|tikfouten|schrijffouten|autocorrect\\w*|concis|fautes)\\b[^.!?]{0,40}[.!]?\\h*$",
            FLAGS);
    private static final Set<String> OF_FOOTERS = words(
            "my mijn m'n mon ma mes meinem meiner mi mio mia min mijnen meu minha the de het een a an le la un une el il den din"
                    + " moj mojego mé mého jag omasta for voor pour für para per fra från app application applicatie apparaat network netwerk"
                    + " mobile mobiel mobiele mobil smart smartphone phone telefoon telefon téléphone gsm tablet device toestel handy handset"
                    + " e-mail email mail mailbox webmail secure secured beveiligd beveiligde sécurisé sécurisée encrypted client using via met"
                    + " with op on by door uit from vanaf vanuit van of and en et und ios wireless draadloos draadloze desktop pro max mini plus"
                    + " ultra touch by proximus telenet orange free gratis 4g 5g lte handheld système systeem kontakt d'un d’un do da dal"
                    + " puhelimesta iphonesta der dem einem meine einer best beste fast faster snelste work werk business privacy-friendly open source");

    private MobileFooter() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var sent = SENT_WITH.matcher(line);
        var linked = SENT_LINKED.matcher(line);
        return (sent.matches() && saysOnlyThat(sent.group("rest")))
                || (linked.matches() && saysOnlyThat(linked.group("rest")))
                || OTHER.matcher(line).matches();
    }

    /// The line without a footer that is glued to its end.
    static String unglued(String line) {
        var tail = line.substring(Math.max(0, line.length() - LONGEST));
        var glued = GLUED.matcher(tail);
        return glued.find() && is(glued.group("footer"))
                ? line.substring(0, line.length() - tail.length() + glued.start())
                : line;
    }

    private static boolean saysOnlyThat(String rest) {
        var plain = LINK.matcher(rest).replaceAll(" ");
        var excuse = EXCUSE.matcher(plain);
        var said = excuse.find()
                        && HAS_DEVICE
                                .matcher(plain.substring(0, excuse.start()))
                                .find()
                ? plain.substring(0, excuse.start())
                : plain;
        return WORD.matcher(said).results().allMatch(word -> mayStandThere(word.group()));
    }

    private static boolean mayStandThere(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || OF_FOOTERS.contains(word.toLowerCase(Locale.ROOT))
                || HAS_DEVICE.matcher(word).lookingAt();
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
