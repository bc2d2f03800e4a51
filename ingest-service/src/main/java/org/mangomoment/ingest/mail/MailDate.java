package org.mangomoment.ingest.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/// The Date header of a mail.
final class MailDate {
    private MailDate() {}

    static @Nullable Instant of(Headers headers, Set<Warning> warnings) {
        var body = headers.first("Date");
        if (body.isEmpty()) {
            return null;
        }
        try {
            var date = DateTimeFieldLenientImpl.PARSER
                    .parse(new RawField("Date", body.get()), null)
                    .getDate();
            if (date != null) {
                return date.toInstant();
            }
        } catch (DateTimeException unreadable) {
            warnings.add(Warning.UNREADABLE_DATE);
            return null;
        }
        warnings.add(Warning.UNREADABLE_DATE);
        return null;
    }
}
