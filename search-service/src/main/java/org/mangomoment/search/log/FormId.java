package org.mangomoment.search.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ids of what forms write, so that a form that is sent twice writes one record. A page gives each of its forms a
/// random UUID; the id of the record is a hash of that UUID, the author and all that was entered. So the same words
/// sent again are the same record, other words are another one, and nobody can replace what a colleague wrote.
public final class FormId {
    private FormId() {}

    /// The id of a record, a UUID.
    ///
    /// @param form    the UUID of the form; for null, or anything that is no UUID, the id is random
    /// @param author  account of whoever sends the form
    /// @param entered all that the record says, in a fixed order
    public static String of(@Nullable String form, String author, List<String> entered) {
        if (form == null || !form.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return UUID.randomUUID().toString();
        }
        var all = new StringBuilder(form);
        all.append(author.length()).append(':').append(author);
        entered.forEach(one -> all.append(one.length()).append(':').append(one));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(UTF_8)).toString();
    }
}
