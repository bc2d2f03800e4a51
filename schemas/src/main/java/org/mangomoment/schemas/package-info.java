/// What crosses the wire: the Avro records (generated), the topics as typed constants, and how values become bytes.
@NullMarked
package org.mangomoment.schemas;

import org.jspecify.annotations.NullMarked;
