package org.mangomoment.ingest.reply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a mail header is called by mail programs in their users' languages.
enum HeaderLabel {
    FROM(
            "from|van|afzender|absender|de|expéditeur|von|da|fra|från|od|lähettäjä|от|від|от кого|feladó|kimden|发件人|寄件者|差出人"),
    DATE(
            "sent|date|verzonden|datum|envoyé|envoyé le|message du|le|gesendet|enviado|enviado el|enviado em|enviada em"
                    + "|enviada|fecha|data|inviato|sendt|dato|skickat|wysłano|lähetetty|päivä|отправлено|дата|odesláno|tarih|发送时间|日期|日時"),
    TO(
            "to|aan|ontvanger|bestemmeling|empfänger|à|a|an|pour|destinataire|para|til|till|do|vastaanottaja|кому|komu|címzett|kime|收件人|收件者|宛先"),
    SUBJECT(
            "subject|onderwerp|betreft|objet|sujet|betreff|asunto|assunto|oggetto|emne|ämne|temat|aihe|тема|předmět|tárgy|konu|主题|主旨|件名"),
    OTHER(
            "cc|kopie|copie|copie à|copia|kopia|reply-to|beantwoorden - aan|beantwoorden-aan|répondre à|antwort an|risposta"
                    + "|bcc|attachments|bijlagen|bijlage|pièces jointes|anlagen|importance|priority");

    private static final Map<String, HeaderLabel> BY_WORD = byWord();

    private final String words;

    HeaderLabel(String words) {
        this.words = words;
    }

    static Optional<HeaderLabel> of(String label) {
        return Optional.ofNullable(BY_WORD.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    boolean opens() {
        return this == FROM || this == DATE;
    }

    private static Map<String, HeaderLabel> byWord() {
        var map = new HashMap<String, HeaderLabel>();
        for (var label : values()) {
            Arrays.stream(label.words.split("\\|")).forEach(word -> map.putIfAbsent(word, label));
        }
        return Map.copyOf(map);
    }
}
