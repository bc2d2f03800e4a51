package org.mangomoment.ingest.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Marks as hidden what a mail's own style sheets hide: rules with one class or id outside of any `@media`.
final class HiddenByStyle {
    private static final int MOST_RULES = 200;
    private static final int MOST_SELECTORS = 20;
    private static final int MOST_SHEETS = 5;
    private static final int LONGEST_SHEET = 100_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+(?:\\*/|\\z)|<!--|-->");
    private static final Pattern CONDITIONAL =
            Pattern.compile("@[^{};]{0,300}+(?:;|\\{(?:[^{}]*+\\{[^{}]*+})*+[^{}]*+})");
    /// What no block follows is passed over as a whole.
    private static final Pattern RULE = Pattern.compile("([^{}]++)(?:\\{([^{}]*+)})?");
    private static final Pattern ONE_CLASS = Pattern.compile("[a-z][a-z0-9]*[.#][\\w-]+|[.#][\\w-]+");

    private HiddenByStyle() {}

    static void mark(Document mail) {
        for (var sheet : mail.select("style").stream().limit(MOST_SHEETS).toList()) {
            var text = sheet.data();
            var plain = COMMENT.matcher(text.substring(0, Math.min(text.length(), LONGEST_SHEET)))
                    .replaceAll(" ");
            RULE.matcher(CONDITIONAL.matcher(plain).replaceAll(" "))
                    .results()
                    .filter(rule -> rule.group(2) != null)
                    .limit(MOST_RULES)
                    .filter(rule ->
                            HtmlStyle.hides(rule.group(2).replaceAll("\\s+", "").toLowerCase(Locale.ROOT)))
                    .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                    .map(String::strip)
                    .filter(selector -> ONE_CLASS.matcher(selector).matches())
                    .distinct()
                    .limit(MOST_SELECTORS)
                    .forEach(selector -> mail.select(selector).attr("hidden", ""));
        }
    }
}
