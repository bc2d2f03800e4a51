@NullMarked
package org.mangomoment.runtime.settings;

import org.jspecify.annotations.NullMarked;
