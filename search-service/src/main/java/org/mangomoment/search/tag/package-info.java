/// Colleagues' own tags on stories, apart from the codebook: private, or shared with the team.
@NullMarked
package org.mangomoment.search.tag;

import org.jspecify.annotations.NullMarked;
