/// The HTTP server that all services share: security headers, problem details, health, metrics, limits.
@NullMarked
package org.mangomoment.runtime.http;

import org.jspecify.annotations.NullMarked;
