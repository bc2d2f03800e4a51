package org.mangomoment.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/// Lets Avro read and copy our records: it instantiates only classes that it was told to trust (since CVE-2024-47561),
/// and ours are all in this package.
final class RecordTrust {
    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getPackage() == RecordTrust.class.getPackage()));
    }

    private RecordTrust() {}

    /// Does so when it is first called.
    static void establish() {}
}
