/// A real browser for tests.
@NullMarked
package org.mangomoment.runtime.browser;

import org.jspecify.annotations.NullMarked;
