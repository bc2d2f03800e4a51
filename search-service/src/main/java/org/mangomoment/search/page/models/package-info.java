/// The steward's page on suggestion models: which suggests, which waits, what would change, and the way back.
@NullMarked
package org.mangomoment.search.page.models;

import org.jspecify.annotations.NullMarked;
