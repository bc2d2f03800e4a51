/// Files of stories: CSV, JSON lines or a JSON array, read one story at a time as the push form.
@NullMarked
package org.mangomoment.ingest.file;

import org.jspecify.annotations.NullMarked;
