/// Signing in and out, and creating the first steward.
@NullMarked
package org.mangomoment.search.page.signing;

import org.jspecify.annotations.NullMarked;
