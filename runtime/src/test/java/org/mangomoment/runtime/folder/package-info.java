@NullMarked
package org.mangomoment.runtime.folder;

import org.jspecify.annotations.NullMarked;
