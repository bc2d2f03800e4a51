/// A colleague's own account: password, language, sessions.
@NullMarked
package org.mangomoment.search.page.account;

import org.jspecify.annotations.NullMarked;
