/// Projects and codebooks for tools of qualitative analysis: REFI-QDA 1.5, schemas `urn:QDA-XML:project:1.0` and
/// `urn:QDA-XML:codebook:1.0`.
@NullMarked
package org.mangomoment.search.refi;

import org.jspecify.annotations.NullMarked;
