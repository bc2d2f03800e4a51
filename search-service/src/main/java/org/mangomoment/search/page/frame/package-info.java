/// What every page of the desk has around its content: language, header, who is signed in, errors.
@NullMarked
package org.mangomoment.search.page.frame;

import org.jspecify.annotations.NullMarked;
