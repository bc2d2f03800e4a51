/// Signing in and out, creating the first steward, and setting a password by a one-time link.
@NullMarked
package org.mangomoment.search.page.signing;

import org.jspecify.annotations.NullMarked;
