package org.mangomoment.search.table;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking what people wrote for a formula: a cell that begins as one gets an apostrophe in
/// front, which spreadsheets take for "text follows". The characters are those of OWASP, CSV Injection, also in full
/// width and after blanks.
public final class CellSafety {
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r\\n|\uFF1D\uFF0B\uFF0D\uFF20]");

    private CellSafety() {}

    /// The cell as it may stand in a table.
    public static String of(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}
