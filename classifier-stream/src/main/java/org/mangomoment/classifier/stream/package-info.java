/// How the stream is run: its Kafka properties, its threads' deaths, its progress, and the last net for what the steps
/// did not catch.
@NullMarked
package org.mangomoment.classifier.stream;

import org.jspecify.annotations.NullMarked;
