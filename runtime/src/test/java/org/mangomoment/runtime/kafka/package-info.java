@NullMarked
package org.mangomoment.runtime.kafka;

import org.jspecify.annotations.NullMarked;
