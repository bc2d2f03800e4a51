/// The steward's page on the random sample.
@NullMarked
package org.mangomoment.search.page.sample;

import org.jspecify.annotations.NullMarked;
