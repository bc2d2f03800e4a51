/// Exports that are made in the background and fetched when they are ready.
@NullMarked
package org.mangomoment.search.exportjob;

import org.jspecify.annotations.NullMarked;
