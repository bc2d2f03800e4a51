@NullMarked
package org.mangomoment.search.alert;

import org.jspecify.annotations.NullMarked;
