package org.mangomoment.ingest.mail;

/// Plain text being put together line by line, each line marked with `> ` as often as it is quoted.
final class QuotedLines {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;

    void words(String words, boolean preformatted) {
        if (preformatted) {
            var each = words.split("\\R", -1);
            for (int i = 0; i < each.length; i++) {
                line.append(each[i]);
                if (i + 1 < each.length) {
                    endLine();
                }
            }
            return;
        }
        var collapsed = words.replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean atStart = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        line.append(atStart ? collapsed.replaceFirst("^ ", "") : collapsed);
    }

    /// Ends the line, also an empty one: it becomes a blank line.
    void endLine() {
        endLine(true);
    }

    void endLine(boolean alsoEmpty) {
        var words = line.toString().stripTrailing();
        line.setLength(0);
        if (!words.isEmpty() || alsoEmpty) {
            text.append("> ".repeat(quotes)).append(words).append('\n');
        }
    }

    /// Ends the line and leaves one blank line, unless one stands there or nothing was written yet.
    void endParagraph() {
        endLine(false);
        if (!text.isEmpty() && !endsBlank()) {
            text.append("> ".repeat(quotes)).append('\n');
        }
    }

    void rule() {
        endLine(false);
        text.append("> ".repeat(quotes)).append("________________________________\n");
    }

    void item() {
        endLine(false);
        line.append("- ");
    }

    void signature() {
        endLine(false);
        text.append("> ".repeat(quotes)).append("-- \n");
    }

    void quote(int levels) {
        endLine(false);
        if (!text.isEmpty() && !endsBlank()) {
            text.append('\n');
        }
        quotes += levels;
    }

    String text() {
        endLine(false);
        return text.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    private boolean endsBlank() {
        int end = text.length() - 1;
        int start = text.lastIndexOf("\n", end - 1) + 1;
        return text.substring(start, end).replace(">", "").isBlank();
    }
}
