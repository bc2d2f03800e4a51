package org.mangomoment.search.table;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking what people wrote for a formula: a cell that begins as one gets an apostrophe in
/// front, which spreadsheets take for "text follows". A spreadsheet that expects another separator begins a cell in the
/// middle of ours, whatever quotation marks stand around it, so the same is done after a semicolon, a comma, a tab and
/// the end of a line. The characters are those of OWASP, CSV Injection, also in full width and after blanks and
/// quotation marks.
public final class CellSafety {
    private static final String SIGN = "=+\\-@|\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern FORMULA = Pattern.compile("[\\s\"]*[" + SIGN + "\\t\\r\\n]");
    private static final Pattern AFTER_SEPARATOR =
            Pattern.compile("(?<=[;,\\t\\r\\n])(?=[\\p{Z}\\f\\x0B\"]*[" + SIGN + "])");

    private CellSafety() {}

    /// The cell as it may stand in a table.
    public static String of(String cell) {
        var safe = AFTER_SEPARATOR.matcher(cell).replaceAll("'");
        return FORMULA.matcher(cell).lookingAt() ? "'" + safe : safe;
    }
}
