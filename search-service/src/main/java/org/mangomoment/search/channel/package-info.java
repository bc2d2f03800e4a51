/// Campaign channels as a steward keeps them: their keys, their terms, and what became of their stories.
@NullMarked
package org.mangomoment.search.channel;

import org.jspecify.annotations.NullMarked;
