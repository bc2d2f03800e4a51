/// The review page: one story after the other, a decision each, by keyboard or by plain form.
@NullMarked
package org.mangomoment.search.page.review;

import org.jspecify.annotations.NullMarked;
