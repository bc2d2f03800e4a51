/// Which codebook and model are in use, and how the first ones come about.
@NullMarked
package org.mangomoment.classifier.adoption;

import org.jspecify.annotations.NullMarked;
