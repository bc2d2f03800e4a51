/// Words of a text with their places, and what the dictionaries know about a word.
@NullMarked
package org.mangomoment.classifier.words;

import org.jspecify.annotations.NullMarked;
