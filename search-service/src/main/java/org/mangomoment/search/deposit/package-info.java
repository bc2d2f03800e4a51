/// Deposits: what an archive of research data takes in, in one file that describes itself.
@NullMarked
package org.mangomoment.search.deposit;

import org.jspecify.annotations.NullMarked;
