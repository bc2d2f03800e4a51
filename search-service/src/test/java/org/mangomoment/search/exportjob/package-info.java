@NullMarked
package org.mangomoment.search.exportjob;

import org.jspecify.annotations.NullMarked;
