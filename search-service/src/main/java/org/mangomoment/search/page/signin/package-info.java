/// Signing in and out, creating the first steward, and setting a password by a one-time link.
@NullMarked
package org.mangomoment.search.page.signin;

import org.jspecify.annotations.NullMarked;
