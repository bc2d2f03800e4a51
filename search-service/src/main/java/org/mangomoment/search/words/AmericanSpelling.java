package org.mangomoment.search.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Gives English words one spelling: `organisation` and `organization`, `anaesthetist` and `anesthetist`. What the
/// dictionary does not know in American spelling stays as it is. May be shared.
final class AmericanSpelling {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("cheque", "check"),
            Map.entry("grey", "gray"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("moustache", "mustache"),
            Map.entry("mum", "mom"),
            Map.entry("mummy", "mommy"),
            Map.entry("plough", "plow"),
            Map.entry("programme", "program"),
            Map.entry("pyjamas", "pajamas"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("storey", "story"),
            Map.entry("tyre", "tire"),
            Map.entry("cosy", "cozy"),
            Map.entry("whisky", "whiskey"),
            Map.entry("ageing", "aging"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("skilful", "skillful"),
            Map.entry("wilful", "willful"),
            Map.entry("enrol", "enroll"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("instil", "instill"),
            Map.entry("practise", "practice"),
            Map.entry("licence", "license"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("pretence", "pretense"),
            Map.entry("judgement", "judgment"),
            Map.entry("acknowledgement", "acknowledgment"));

    private static final Map<Pattern, String> RULES = rules();

    private final Predicate<String> known;

    AmericanSpelling(Predicate<String> known) {
        this.known = known;
    }

    /// The American spelling of a lower-case word.
    String of(String word) {
        var listed = WORDS.get(word);
        if (listed != null) {
            return listed;
        }
        for (var rule : RULES.entrySet()) {
            var found = rule.getKey().matcher(word);
            if (found.find()) {
                var other = found.replaceAll(rule.getValue());
                if (known.test(other)) {
                    return other;
                }
            }
        }
        return word;
    }

    private static Map<Pattern, String> rules() {
        var rules = new LinkedHashMap<Pattern, String>();
        rules.put(Pattern.compile("is(e|ed|er|ers|es|ing|ation|ations|ational|able)$"), "iz$1");
        rules.put(Pattern.compile("lys(e|ed|er|ers|es|ing)$"), "lyz$1");
        rules.put(Pattern.compile("(?<=\\w{3})our(?=$|s$|ed$|ing$|al$|able$|ful$|ite$|less$|hood$|y$)"), "or");
        rules.put(Pattern.compile("(?<=[bt])re$"), "er");
        rules.put(Pattern.compile("(?<=\\w)ae(?=[a-z]{2})|^ae(?=[a-z]{4})"), "e");
        rules.put(Pattern.compile("^oe(?=[a-z]{3})|(?<=[fhr])oe(?=[a-z]{2})"), "e");
        rules.put(Pattern.compile("ll(?=(or|ors|er|ers|ed|ing)$)"), "l");
        rules.put(Pattern.compile("logue$"), "log");
        return rules;
    }
}
