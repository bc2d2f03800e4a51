package org.mangomoment.search.api;

import java.util.List;

/// Exports, newest first.
record ExportsAnswer(int total, List<ExportAnswer> exports) {}
