/// The classifier as a process: its settings, its parts and how they are put together.
@NullMarked
package org.mangomoment.classifier;

import org.jspecify.annotations.NullMarked;
