/// Tests of the codebook as stewards see and edit it.
@NullMarked
package org.mangomoment.search.codebook;

import org.jspecify.annotations.NullMarked;
