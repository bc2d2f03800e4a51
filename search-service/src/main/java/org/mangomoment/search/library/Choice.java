package org.mangomoment.search.library;

/// One value of a facet that was chosen or shut out. In a URL, a leading `-` shuts out.
public record Choice(Facet facet, String value, boolean excluded) {
    /// Read from a URL parameter.
    public static Choice of(Facet facet, String parameter) {
        return parameter.startsWith("-")
                ? new Choice(facet, parameter.substring(1), true)
                : new Choice(facet, parameter, false);
    }

    /// As a URL parameter's value.
    public String parameter() {
        return excluded ? "-" + value : value;
    }
}
