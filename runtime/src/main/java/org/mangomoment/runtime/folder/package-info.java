/// Folders that hold what people told, closed to everybody but the owner of the process.
@NullMarked
package org.mangomoment.runtime.folder;

import org.jspecify.annotations.NullMarked;
