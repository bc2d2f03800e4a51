package org.mangomoment.search.export;

/// Keeps spreadsheets from taking what people wrote for a formula: a cell that begins as one gets an apostrophe in
/// front, which spreadsheets take for "text follows". The characters are those of OWASP, CSV Injection.
final class CellSafety {
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellSafety() {}

    /// The cell as it may stand in a table.
    static String of(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
