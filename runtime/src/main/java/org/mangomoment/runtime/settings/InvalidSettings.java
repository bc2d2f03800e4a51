package org.mangomoment.runtime.settings;

import java.util.List;

/// Settings that cannot be used, with every problem at once.
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /// @param problems one sentence each: what was found, what was expected
    public InvalidSettings(List<String> problems) {
        super("The settings have " + problems.size() + " problem(s):\n  - " + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /// One sentence each.
    public List<String> problems() {
        return problems;
    }
}
