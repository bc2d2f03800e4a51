/// The ingest service: its settings, its assembly, its main.
@NullMarked
package org.mangomoment.ingest;

import org.jspecify.annotations.NullMarked;
