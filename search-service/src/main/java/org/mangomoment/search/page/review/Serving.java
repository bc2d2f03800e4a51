package org.mangomoment.search.page.review;

import org.mangomoment.search.calibration.Checks;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.lease.Leases;
import org.mangomoment.search.savedsearch.SavedSearches;

/// What decides, beside the queues, which story a reviewer is served.
///
/// @param leases   who has what open
/// @param searches those that may be worked through
/// @param checks   which stories come again, unannounced
/// @param flags    what was flagged
public record Serving(Leases leases, SavedSearches searches, Checks checks, Flags flags) {}
