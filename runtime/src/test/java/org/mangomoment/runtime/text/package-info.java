@NullMarked
package org.mangomoment.runtime.text;

import org.jspecify.annotations.NullMarked;
