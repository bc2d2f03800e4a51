/// Requests to hide a span that was missed or to show one that was hidden wrongly.
@NullMarked
package org.mangomoment.search.redaction;

import org.jspecify.annotations.NullMarked;
