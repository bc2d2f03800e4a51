@NullMarked
package org.mangomoment.search.account;

import org.jspecify.annotations.NullMarked;
