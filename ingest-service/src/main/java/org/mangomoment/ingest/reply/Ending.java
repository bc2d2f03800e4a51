package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes what programs and offices hang below a message off its end: signatures, mobile footers, disclaimers.
final class Ending {
    private Ending() {}

    static List<String> cut(List<String> lines, Set<Removed> removed) {
        var own = new ArrayList<>(lines);
        if (own.removeIf(MobileFooter::is)) {
            removed.add(Removed.MOBILE_FOOTER);
        }
        for (int before = -1; before != own.size(); ) {
            before = own.size();
            History.dropTrailing(own, removed);
            shorten(own, Disclaimer.start(own), Removed.DISCLAIMER, removed);
            shorten(own, Signature.start(own), Removed.SIGNATURE, removed);
            dropTrailingRules(own);
        }
        return own;
    }

    private static void shorten(List<String> own, int start, Removed kind, Set<Removed> removed) {
        if (start < own.size()) {
            own.subList(start, own.size()).clear();
            removed.add(kind);
        }
    }

    private static void dropTrailingRules(List<String> own) {
        while (!own.isEmpty() && (own.getLast().isBlank() || Separator.isRule(own.getLast()))) {
            own.removeLast();
        }
    }
}
