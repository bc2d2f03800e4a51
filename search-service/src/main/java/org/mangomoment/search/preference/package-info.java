/// How a colleague likes the pages: the single keys of the review page, and how stories look. Kept in the account.
@NullMarked
package org.mangomoment.search.preference;

import org.jspecify.annotations.NullMarked;
