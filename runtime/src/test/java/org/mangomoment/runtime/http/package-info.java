@NullMarked
package org.mangomoment.runtime.http;

import org.jspecify.annotations.NullMarked;
