package org.mangomoment.ingest.mail;

/// Undoes `format=flowed` (RFC 3676): a line that ends in a space goes on in the next one of the same quote depth.
final class FlowedText {
    private FlowedText() {}

    static String unfold(String text, boolean deleteSpace) {
        var out = new StringBuilder(text.length());
        int openDepth = -1;
        for (var line : text.split("\\R", -1)) {
            int depth = depth(line);
            var words = line.substring(depth).replaceFirst("^ ", "");
            boolean signature = words.equals("-- ");
            if (openDepth != depth || signature) {
                out.append(out.isEmpty() ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            boolean flows = words.endsWith(" ") && !signature;
            out.append(flows && deleteSpace ? words.substring(0, words.length() - 1) : words);
            openDepth = flows ? depth : -1;
        }
        return out.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
