package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.search.access.Route;

/// A feature of the desk: its pages and its part of the API, each with who may use it.
interface DeskFeature extends Feature {
    List<Route> routes();
}
