/// Tagging stories, and the list of tags.
@NullMarked
package org.mangomoment.search.page.tags;

import org.jspecify.annotations.NullMarked;
