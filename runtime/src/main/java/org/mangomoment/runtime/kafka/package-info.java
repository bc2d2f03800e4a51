/// Kafka clients: their properties in one place, acknowledged publishing, and following a topic from its beginning.
@NullMarked
package org.mangomoment.runtime.kafka;

import org.jspecify.annotations.NullMarked;
