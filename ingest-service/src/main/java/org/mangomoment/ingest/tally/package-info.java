/// What became of each channel's stories, counted for stewards.
@NullMarked
package org.mangomoment.ingest.tally;

import org.jspecify.annotations.NullMarked;
