package org.mangomoment.ingest.reply;

import java.util.regex.Pattern;

/// One line that a phone or a mail program adds by itself: "Verzonden vanaf mijn iPhone", "Get Outlook for iOS".
final class MobileFooter {
    private static final int LONGEST = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DEVICE =
            "(?:i(?:phone|pad|pod)|android|samsung|galaxy|huawei|xiaomi|nokia|lumia|blackberry|htc|sony|xperia|motorola|oneplus|pixel"
                    + "|wiko|windows|outlook|gmail|yahoo|hotmail|airmail|spark|sparrow|typeapp|acompli|mailbird|k-9|bluemail|proton|zimbra"
                    + "|thunderbird|telefoon|gsm|phone|smartphone|tablet|mobile?|mobiel|mobiltelefon|mobilger|téléphone|móvil|celular|telem"
                    + "|mail|ti-\\d+|4g|5g|device|toestel|handset|handy|puhelime)";
    private static final Pattern KNOWN = Pattern.compile(
            "^[\\h(<*_-]*(?:"
                    + "(?:sent|written|typed) (?:from|via|with|by|on|using)\\b.{0,60}" + DEVICE
                    + "|(?:verzonden|verstuurd|gestuurd|gemaild) (?:vanaf|vanuit|met|via|van|door)\\b.{0,60}" + DEVICE
                    + "|envoyé (?:depuis|de|à partir d|avec|via|par)\\b?.{0,60}" + DEVICE
                    + "|(?:gesendet|verschickt) (?:von|mit|über|via)\\b.{0,60}" + DEVICE
                    + "|von mein.{1,60} gesendet|diese nachricht wurde von .{1,80} gesendet"
                    + "|(?:inviato|enviad[oa]|mensaje enviado) (?:da|dal|do|desde|de|con|via|a partir)\\b.{0,60}"
                    + DEVICE
                    + "|(?:sendt|skickat|lähetetty|wysłane|odesláno) (?:fra|från|z|ze)\\b.{0,60}" + DEVICE
                    + "|lähetetty .{0,30}" + DEVICE + "|отправлено (?:с|из) .{1,60}"
                    + "|(?:get|download|télécharge[rz]|obtenir|holen sie|baixe|obtener|scarica) .{0,6}outlook (?:for|pour|für|para|per|voor) .{1,20}"
                    + "|(?:download|haal|verkrijg) outlook (?:for|voor) .{1,20}|outlook voor (?:ios|android) .{0,20}"
                    + "|從我的 \\S+ 傳送|发自我的.{1,20}"
                    + ").{0,90}$",
            FLAGS);

    private MobileFooter() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && KNOWN.matcher(line).matches();
    }
}
