/// Whether reviewing more stories would change the figures.
@NullMarked
package org.mangomoment.search.saturation;

import org.jspecify.annotations.NullMarked;
