/// Mails that wait for a steward because they could not be read.
@NullMarked
package org.mangomoment.search.mail;

import org.jspecify.annotations.NullMarked;
