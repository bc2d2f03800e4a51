/// What the pages of all services share: their templates, sentences in several languages, and which language a reader
/// gets.
@NullMarked
package org.mangomoment.runtime.web;

import org.jspecify.annotations.NullMarked;
