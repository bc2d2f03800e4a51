package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a mail that was attached as a file of any type (.eml behind `application/octet-stream`) by its first lines.
final class AttachedMail {
    private static final int LOOKED_AT = 4_000;
    private static final int FEWEST_HEADERS = 2;
    private static final Pattern HEADER = Pattern.compile(
            "(?im)^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|reply-to|cc):");
    /// Possessive throughout: a group that may give back is one frame on the stack for each time that it repeats.
    private static final Pattern HEAD =
            Pattern.compile("^(?:[A-Za-z][A-Za-z0-9-]{1,60}+:[^\\r\\n]*+\\r?+\\n(?:[ \\t][^\\r\\n]*+\\r?+\\n)*+)++");
    private static final Set<String> TYPES =
            Set.of("application/octet-stream", "application/x-unknown", "message/rfc822");

    private AttachedMail() {}

    static boolean is(Entity.Leaf leaf, String name) {
        boolean may =
                TYPES.contains(leaf.type()) || name.toLowerCase(Locale.ROOT).endsWith(".eml");
        if (!may) {
            return false;
        }
        var content = leaf.content();
        var start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var head = HEAD.matcher(start);
        return head.lookingAt() && HEADER.matcher(head.group()).results().count() >= FEWEST_HEADERS;
    }
}
