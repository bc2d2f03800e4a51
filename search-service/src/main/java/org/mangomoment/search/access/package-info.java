/// Which route is open to whom: every route declares its audience, and one guard asks for it.
@NullMarked
package org.mangomoment.search.access;

import org.jspecify.annotations.NullMarked;
