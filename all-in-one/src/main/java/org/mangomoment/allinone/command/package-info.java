/// The commands of mango, one class each.
@NullMarked
package org.mangomoment.allinone.command;

import org.jspecify.annotations.NullMarked;
