/// Tests of the random sample.
@org.jspecify.annotations.NullMarked
package org.mangomoment.search.sample;
