/// Whether the log still holds of every story what it must: what is missing is made again where that can be done, and
/// listed where it cannot.
@NullMarked
package org.mangomoment.allinone.doctor;

import org.jspecify.annotations.NullMarked;
