package org.mangomoment.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plain text and HTML in a file whose type does not say so, told by what is in it.
final class TextFile {
    private static final int LARGEST = 1_000_000;
    private static final Set<String> VAGUE =
            Set.of("application/octet-stream", "application/x-unknown", "application/unknown", "application/text");
    private static final Pattern HTML =
            Pattern.compile("^\\s*(?:<!doctype html|<html|<head|<body)", Pattern.CASE_INSENSITIVE);
    /// What begins so is meant for programs.
    private static final Pattern FOR_PROGRAMS = Pattern.compile("^\\s*(?:-----BEGIN |BEGIN:V|[{<\\[]|#!|%!)");

    private TextFile() {}

    static Optional<String> read(@Nullable String name, String type, byte[] content) {
        var called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean may =
                VAGUE.contains(type) || called.endsWith(".txt") || called.endsWith(".html") || called.endsWith(".htm");
        if (!may || content.length > LARGEST) {
            return Optional.empty();
        }
        return decoded(content).filter(TextFile::isText).flatMap(TextFile::shown);
    }

    private static Optional<String> shown(String text) {
        if (HTML.matcher(text).find()) {
            return Optional.of(HtmlText.of(text));
        }
        return FOR_PROGRAMS.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.of(new String(content, Charset.forName("windows-1252")));
        }
    }

    /// Letters and blanks for the most part, and no controls but those of lines.
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(at -> at < ' ' && at != '\n' && at != '\r' && at != '\t' && at != '\f')
                .count();
        long words = text.chars()
                .filter(at -> Character.isLetter(at) || Character.isWhitespace(at))
                .count();
        return controls == 0 && words * 5 > text.length() * 4L;
    }
}
