/// What stands in a text without being seen, and the one form in which the product keeps what people typed.
@NullMarked
package org.mangomoment.runtime.text;

import org.jspecify.annotations.NullMarked;
