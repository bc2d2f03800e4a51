package org.mangomoment.classifier.redaction.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which kinds of hidden spans a file can judge. Where people marked names only, a hidden date is neither right nor
/// wrong.
final class JudgedKinds {
    private static final Set<String> NAMES = Set.of("name", "place", "organisation", "handle");
    private final Set<String> kinds = new HashSet<>();

    /// Learns that the file marks spans of this type.
    void marked(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        if (lower.matches("name|person|place|organi[sz]ation|location|other|title")) {
            kinds.addAll(NAMES);
        } else {
            kinds.add(kindOf(lower));
        }
    }

    boolean isJudged(String kind) {
        return kinds.contains(kind);
    }

    private static String kindOf(String type) {
        if (type.contains("phone")) {
            return "phone";
        } else if (type.contains("email")) {
            return "email";
        } else if (type.contains("date")) {
            return "date";
        } else if (type.contains("address") && !type.contains("ip")) {
            return "address";
        } else if (type.contains("domain") || type.contains("url") || type.contains("ip_")) {
            return "url";
        } else if (type.contains("card") || type.contains("iban") || type.contains("account")) {
            return "account";
        } else if (type.contains("ssn") || type.contains("national")) {
            return "national-number";
        } else if (type.contains("licen") || type.contains("file")) {
            return "file-number";
        }
        return type;
    }
}
