package org.mangomoment.search.page.frame;

import io.javalin.http.Context;
import java.util.function.Predicate;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// For whom files are made that pages offer. A file goes to others, as an export does: whoever asks, it holds nothing
/// without consent for research and nothing that only stewards see. What the random sample keeps from a steward who
/// decides stays kept.
public final class FileReader {
    private FileReader() {}

    /// Who reads the file that is asked for.
    ///
    /// @param closed whether what is asked for does not open to a reader
    /// @throws Refusal when it opens to stewards alone
    public static Reader of(Context context, Predicate<Reader> closed) {
        var reader = of(Access.reader(context));
        if (closed.test(reader)) {
            throw new Refusal(403, "Not in files", "Organisations and units are for stewards alone and in no file.");
        }
        return reader;
    }

    /// Who reads the files that somebody asks for.
    public static Reader of(Reader who) {
        return who.role() == Role.STEWARD ? new Reader(who.account(), Role.REVIEWER) : who;
    }
}
