/// Alerts: telling colleagues of new stories that their saved searches find, at the desk and by mail.
@NullMarked
package org.mangomoment.search.alert;

import org.jspecify.annotations.NullMarked;
