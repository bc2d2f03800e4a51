/// Identifying details that are recognised by their form: numbers, addresses, dates, ages.
@NullMarked
package org.mangomoment.classifier.identifier;

import org.jspecify.annotations.NullMarked;
