package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.List;

/// Splits a structured header (RFC 5322) into sections at `;` and tokens at spaces and `=`, comments left out.
final class HeaderTokens {
    private final String text;
    private final List<List<String>> sections = new ArrayList<>();
    private final StringBuilder token = new StringBuilder();
    private List<String> section = new ArrayList<>();
    private int at;

    private HeaderTokens(String text) {
        this.text = text;
    }

    static List<List<String>> split(String header) {
        return new HeaderTokens(header).run();
    }

    private List<List<String>> run() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            switch (next) {
                case '(' -> skipComment();
                case '"' -> quotedString();
                case ';' -> endSection();
                case '=' -> {
                    endToken();
                    section.add("=");
                }
                case ' ', '\t', '\r', '\n' -> endToken();
                default -> token.append(next);
            }
        }
        endSection();
        return sections;
    }

    private void skipComment() {
        endToken();
        for (int depth = 1; at < text.length() && depth > 0; at++) {
            switch (text.charAt(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\' -> at++;
                default -> {
                    // Words in a comment say nothing.
                }
            }
        }
    }

    private void quotedString() {
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            token.append(text.charAt(at++));
        }
        at++;
    }

    private void endToken() {
        if (!token.isEmpty()) {
            section.add(token.toString());
            token.setLength(0);
        }
    }

    private void endSection() {
        endToken();
        if (!section.isEmpty()) {
            sections.add(List.copyOf(section));
            section = new ArrayList<>();
        }
    }
}
