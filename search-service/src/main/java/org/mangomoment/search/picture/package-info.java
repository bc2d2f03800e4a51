/// Drawings that are the same on a page, as an SVG file and as a PNG.
@NullMarked
package org.mangomoment.search.picture;

import org.jspecify.annotations.NullMarked;
