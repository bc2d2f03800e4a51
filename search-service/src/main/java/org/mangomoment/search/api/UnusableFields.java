package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.runtime.http.Problem;

/// The answer to a request of which fields cannot be used.
final class UnusableFields {
    private UnusableFields() {}

    /// @param fields every one of them, with what was expected
    static Problem problem(List<Problem.Field> fields) {
        return new Problem(422, "Fields cannot be used", "Nothing was stored. See 'errors' for each field.", fields, 0);
    }
}
