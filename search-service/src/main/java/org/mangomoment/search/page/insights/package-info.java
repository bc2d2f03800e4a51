/// Tables of stories by two things, drawn and written to files.
@NullMarked
package org.mangomoment.search.page.insights;

import org.jspecify.annotations.NullMarked;
