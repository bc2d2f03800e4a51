package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// RFC 2047 words in headers (`=?UTF-8?Q?...?=`) as text; what cannot be decoded stays as it is.
final class EncodedWords {
    private EncodedWords() {}

    static String decode(String header) {
        try {
            return DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return header;
        }
    }
}
