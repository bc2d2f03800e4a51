/// Files of stories.
package org.mangomoment.ingest.file;
