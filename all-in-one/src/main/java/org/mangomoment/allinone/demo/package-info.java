/// What only a demonstration has: accounts, a push key and the synthetic sample stories.
@NullMarked
package org.mangomoment.allinone.demo;

import org.jspecify.annotations.NullMarked;
