/// A mail server for tests.
@NullMarked
package org.mangomoment.runtime.mail;

import org.jspecify.annotations.NullMarked;
