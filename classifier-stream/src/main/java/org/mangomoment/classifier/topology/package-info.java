/// What the stream is: the graph from submissions to stories and suggestions, its steps and its stores.
@NullMarked
package org.mangomoment.classifier.topology;

import org.jspecify.annotations.NullMarked;
