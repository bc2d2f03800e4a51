/// The steward's pages of colleagues' accounts: inviting, roles, closing and opening again.
@NullMarked
package org.mangomoment.search.page.colleagues;

import org.jspecify.annotations.NullMarked;
