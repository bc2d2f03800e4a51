/// The ingest service as a whole: over HTTP, on a real Kafka.
package org.mangomoment.ingest;
