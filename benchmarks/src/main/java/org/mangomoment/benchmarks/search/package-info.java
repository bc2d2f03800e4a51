/// Searching a generated corpus of any size, beside bare Lucene on the same index, Apache Solr and PostgreSQL.
@NullMarked
package org.mangomoment.benchmarks.search;

import org.jspecify.annotations.NullMarked;
