package org.mangomoment.search.page.searches;

import org.mangomoment.search.alert.Alerts;
import org.mangomoment.search.alert.Watches;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.savedsearch.SavedSearches;

/// What the pages of saved searches show and change.
///
/// @param past  what each colleague searched for last
/// @param mails whether mails can be sent
public record SearchDesk(SavedSearches searches, Watches watches, Alerts alerts, PastSearches past, boolean mails) {}
