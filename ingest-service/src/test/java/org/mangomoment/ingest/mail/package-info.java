@NullMarked
package org.mangomoment.ingest.mail;

import org.jspecify.annotations.NullMarked;
