/// Tests of one instance: its start, its folder, and how it is found.
@NullMarked
package org.mangomoment.allinone.instance;

import org.jspecify.annotations.NullMarked;
