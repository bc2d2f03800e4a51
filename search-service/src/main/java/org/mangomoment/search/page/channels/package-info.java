/// The steward's pages of campaign channels: what became of their stories, their keys, and opening a new one.
@NullMarked
package org.mangomoment.search.page.channels;

import org.jspecify.annotations.NullMarked;
