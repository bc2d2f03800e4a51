/// Stories whose teller never answered on research consent: reminded once, then removed like a withdrawal.
@NullMarked
package org.mangomoment.ingest.silence;

import org.jspecify.annotations.NullMarked;
