package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pictures and recordings told by their first bytes, whatever they are called
/// (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and the next sections).
enum MediaSignature {
    JPEG("image/jpeg", "\\xFF\\xD8\\xFF"),
    PNG("image/png", "\\x89PNG"),
    GIF("image/gif", "GIF8[79]a"),
    TIFF("image/tiff", "II\\*\\x00|MM\\x00\\*"),
    WEBP("image/webp", "RIFF....WEBP"),
    /// As phones take them.
    HEIC("image/heic", "....ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)"),
    WAVE("audio/wav", "RIFF....WAVE"),
    MP3("audio/mpeg", "ID3|\\xFF[\\xFB\\xF3\\xF2]"),
    OGG("audio/ogg", "OggS"),
    AMR("audio/amr", "#!AMR"),
    FLAC("audio/flac", "fLaC"),
    M4A("audio/mp4", "....ftypM4[AB] "),
    /// Any other of the family of MP4, also that of voice messages.
    MP4("video/mp4", "....ftyp"),
    MATROSKA("video/webm", "\\x1A\\x45\\xDF\\xA3");

    private static final int LONGEST = 16;

    private final String type;
    private final Pattern start;

    MediaSignature(String type, String start) {
        this.type = type;
        this.start = Pattern.compile("^(?:" + start + ")", Pattern.DOTALL);
    }

    /// The media type of a file; none for what is neither a picture nor a recording.
    static Optional<String> typeOf(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(start).find())
                .findFirst()
                .map(kind -> kind.type);
    }
}
