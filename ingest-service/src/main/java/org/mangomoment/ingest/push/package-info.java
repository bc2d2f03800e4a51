/// The door for campaign channels: stories as JSON over HTTP, one by one or as many lines.
@NullMarked
package org.mangomoment.ingest.push;

import org.jspecify.annotations.NullMarked;
