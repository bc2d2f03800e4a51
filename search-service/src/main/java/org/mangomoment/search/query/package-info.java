/// The query language: what a reader typed, as a tree; mistakes are explained, never thrown.
@NullMarked
package org.mangomoment.search.query;

import org.jspecify.annotations.NullMarked;
