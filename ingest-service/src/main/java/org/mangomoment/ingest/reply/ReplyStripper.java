package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Takes quoted history, signatures, mobile footers and disclaimers out of a mail's plain text.
///
/// Works line by line on habits of mail programs in some twenty languages; knows no sender and keeps what is
/// ambiguous: a closing ("Groetjes, An"), a quotation without an attribution inside the text, a forwarded message.
/// Pure and thread-safe; time grows linearly with the text.
public final class ReplyStripper {

    private ReplyStripper() {}

    /// Strips one body. Lines may end in LF, CR LF or CR; the result uses LF.
    public static Stripped strip(String body) {
        var lines = new ArrayList<>(Arrays.asList(body.split("\\R", -1)));
        var removed = new LinkedHashSet<Removed>();
        var own = Ending.cut(History.cut(lines, removed), removed);
        return new Stripped(String.join("\n", own).strip(), List.copyOf(removed));
    }
}
