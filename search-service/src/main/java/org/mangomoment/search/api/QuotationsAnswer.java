package org.mangomoment.search.api;

import java.util.List;

/// A reader's own quotations, also those that were taken back, and shared ones that may be used; the newest first.
record QuotationsAnswer(List<QuotationAnswer> quotations) {}
