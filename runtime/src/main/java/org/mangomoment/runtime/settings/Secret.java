package org.mangomoment.runtime.settings;

/// A value that must not be printed: its text form is always `(secret)`.
///
/// @param value the secret itself
public record Secret(String value) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
