/// Erasing withdrawn stories now, and proving it: the log is compacted, the index rewritten, and every file below the
/// data folder searched for what the stories said.
@NullMarked
package org.mangomoment.allinone.erasure;

import org.jspecify.annotations.NullMarked;
