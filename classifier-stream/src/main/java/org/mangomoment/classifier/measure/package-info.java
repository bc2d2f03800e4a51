/// What figures are made of: counts of right and wrong, and draws that say how much of a figure is chance.
@NullMarked
package org.mangomoment.classifier.measure;

import org.jspecify.annotations.NullMarked;
