/// The random sample of stories: how it is drawn, and what reviewers see of a story that is in it.
@NullMarked
package org.mangomoment.search.sample;

import org.jspecify.annotations.NullMarked;
