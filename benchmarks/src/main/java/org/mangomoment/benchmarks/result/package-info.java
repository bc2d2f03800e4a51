/// What benchmarks measured, as they keep and show it: results in files, tables and pictures of a page.
@NullMarked
package org.mangomoment.benchmarks.result;

import org.jspecify.annotations.NullMarked;
