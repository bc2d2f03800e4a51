/// Files of stories, brought to a running instance through its batch door.
@NullMarked
package org.mangomoment.allinone.importing;

import org.jspecify.annotations.NullMarked;
