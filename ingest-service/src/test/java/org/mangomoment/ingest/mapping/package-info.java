@NullMarked
package org.mangomoment.ingest.mapping;

import org.jspecify.annotations.NullMarked;
