@NullMarked
package org.mangomoment.kafka;

import org.jspecify.annotations.NullMarked;
