/// The story page: the redacted text, what is suggested and why, what people decided; hiding words.
@NullMarked
package org.mangomoment.search.page.story;

import org.jspecify.annotations.NullMarked;
