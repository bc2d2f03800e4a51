/// Mails to tellers: the answer to a story that came by mail, and the reminder of an unanswered consent.
///
/// Asked for durably, sent at most once: what may have been sent already is not sent again.
@NullMarked
package org.mangomoment.ingest.tellermail;

import org.jspecify.annotations.NullMarked;
