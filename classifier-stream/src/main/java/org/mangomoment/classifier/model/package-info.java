/// A model trained on decided stories: what it learns from, how it learns, and how it suggests.
@NullMarked
package org.mangomoment.classifier.model;

import org.jspecify.annotations.NullMarked;
