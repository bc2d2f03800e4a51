/// A Kafka broker and controller inside this process, on a folder: the only place that knows `kafka.server`.
@NullMarked
package org.mangomoment.kafka;

import org.jspecify.annotations.NullMarked;
