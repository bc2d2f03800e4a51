/// The full copy of one story, for a teller who asks a steward for it.
@NullMarked
package org.mangomoment.allinone.copy;

import org.jspecify.annotations.NullMarked;
