package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes what programs and offices hang around a message off it: banners, signatures, footers, disclaimers.
final class Ending {
    private Ending() {}

    /// @param quotes what quoted lines at the end are
    static List<String> cut(List<String> lines, Unannounced quotes, Set<Removed> removed) {
        var own = new ArrayList<>(lines);
        drop(own, Banner.end(own), removed);
        if (own.removeIf(MobileFooter::is)) {
            removed.add(Removed.MOBILE_FOOTER);
        }
        own.replaceAll(line -> unglued(line, removed));
        int added = Postscript.start(own);
        boolean belowMark = added < own.size() && own.subList(0, added).stream().anyMatch(Signature::isMark);
        if (!belowMark) {
            cutEnd(own, quotes, removed);
            added = Postscript.start(own);
        }
        return added == own.size() ? own : around(own, added, quotes, removed);
    }

    /// Above and below the line on which something was added by the writer.
    private static List<String> around(List<String> own, int added, Unannounced quotes, Set<Removed> removed) {
        var below = new ArrayList<>(own.subList(added, own.size()));
        cutEnd(below, quotes, removed);
        var above = new ArrayList<>(own.subList(0, added));
        cutEnd(above, Unannounced.OWN, removed);
        if (above.isEmpty()) {
            return own;
        }
        above.add("");
        above.addAll(below);
        return above;
    }

    private static void cutEnd(List<String> own, Unannounced quotes, Set<Removed> removed) {
        for (int before = -1; before != own.size(); ) {
            before = own.size();
            if (quotes != Unannounced.OWN) {
                History.dropTrailing(own, quotes, removed);
            }
            shorten(own, ScannerFooter.start(own), Removed.SCANNER_FOOTER, removed);
            shorten(own, FormFooter.start(own), Removed.FORM_FOOTER, removed);
            shorten(own, Disclaimer.start(own), Removed.DISCLAIMER, removed);
            shorten(own, Signature.start(own), Removed.SIGNATURE, removed);
            dropTrailingRules(own);
        }
        // Where it marks no signature it says nothing: web mail puts it where the writer typed in the signature's
        // place.
        own.replaceAll(line -> Signature.isMark(line) ? "" : line);
    }

    private static void drop(List<String> own, int end, Set<Removed> removed) {
        if (end > 0) {
            own.subList(0, end).clear();
            removed.add(Removed.BANNER);
        }
    }

    private static String unglued(String line, Set<Removed> removed) {
        var without = MobileFooter.unglued(line);
        if (without.length() < line.length()) {
            removed.add(Removed.MOBILE_FOOTER);
        }
        return without;
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
