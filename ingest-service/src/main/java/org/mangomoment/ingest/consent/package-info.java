/// How people and survey tools speak of consent: yes and no, the options of a question, the names of fields.
@NullMarked
package org.mangomoment.ingest.consent;

import org.jspecify.annotations.NullMarked;
