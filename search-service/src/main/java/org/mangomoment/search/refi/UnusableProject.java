package org.mangomoment.search.refi;

import java.io.IOException;

/// A file is no project that can be read; the message says what was found and what was expected.
public final class UnusableProject extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableProject(String message) {
        super(message);
    }
}
