package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes quoted history, signatures, mobile footers and disclaimers out of a mail's plain text.
///
/// Works line by line on habits of mail programs in some twenty languages; knows no sender and keeps what is
/// ambiguous: a closing ("Groetjes, An"), a quotation without an attribution inside the text, a forwarded message. How
/// the mail came about decides first what may be history at all.
/// Pure and thread-safe; time grows linearly with the text.
public final class ReplyStripper {

    private ReplyStripper() {}

    /// Strips the body of a reply. Lines may end in LF, CR LF or CR; the result uses LF.
    ///
    /// A message that was passed on below own words keeps its header, which tells its reader who speaks.
    public static Stripped strip(String body) {
        var removed = new LinkedHashSet<Removed>();
        var left = History.cut(lines(body), removed);
        var own = new ArrayList<>(left.own());
        if (History.isBlank(own)) {
            own.addAll(WholeLetter.read(left.passedOn(), true, removed));
        } else {
            own.addAll(left.passedOn());
        }
        return stripped(Ending.cut(own, Unannounced.HISTORY, removed), removed);
    }

    /// Strips one body of a story, whatever its origin. No header of a message passed on stays: it holds names and
    /// addresses.
    public static Stripped strip(String body, Origin origin) {
        var removed = new LinkedHashSet<Removed>();
        return switch (origin) {
            case NEW, FORWARD -> stripped(whole(lines(body), origin, removed), removed);
            case REPLY -> stripped(reply(lines(body), Unannounced.HISTORY, removed), removed);
            case REPLY_IN_NAME -> stripped(reply(lines(body), Unannounced.HISTORY_IF_SHORTER, removed), removed);
        };
    }

    private static List<String> reply(List<String> lines, Unannounced quotes, Set<Removed> removed) {
        var left = History.cut(lines, removed);
        var own = new ArrayList<>(Ending.cut(left.own(), quotes, removed));
        own.add("");
        own.addAll(WholeLetter.read(left.passedOn(), true, removed));
        return own;
    }

    /// A mail by itself of which nothing is left but history is one: only then its quoted lines go.
    private static List<String> whole(List<String> lines, Origin origin, Set<Removed> removed) {
        var whole = new ArrayList<>(WholeLetter.read(lines, origin == Origin.FORWARD, removed));
        if (origin == Origin.NEW && History.isQuotedHistory(whole)) {
            removed.add(Removed.QUOTE);
            whole.clear();
        }
        return whole;
    }

    private static List<String> lines(String body) {
        return new ArrayList<>(Arrays.asList(body.split("\\R", -1)));
    }

    private static Stripped stripped(List<String> own, Set<Removed> removed) {
        return new Stripped(String.join("\n", own).strip(), List.copyOf(removed));
    }
}
