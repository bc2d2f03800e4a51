/// The search service: settings, wiring, `main`.
@NullMarked
package org.mangomoment.search;

import org.jspecify.annotations.NullMarked;
