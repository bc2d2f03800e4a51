/// Hashes, and tokens that only this installation can have made: SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104).
@NullMarked
package org.mangomoment.ingest.seal;

import org.jspecify.annotations.NullMarked;
