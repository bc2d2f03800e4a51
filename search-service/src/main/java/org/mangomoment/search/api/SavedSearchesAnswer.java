package org.mangomoment.search.api;

import java.util.List;

/// The saved searches that a reader may see, by name.
record SavedSearchesAnswer(List<SavedSearchAnswer> searches) {}
