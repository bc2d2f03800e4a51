/// Flagging stories for another look, and the list of those that are flagged.
@NullMarked
package org.mangomoment.search.page.flags;

import org.jspecify.annotations.NullMarked;
