package org.mangomoment.schemas;

/// Where a field of a story is used beyond the doors for programs, the index and the copy for a teller, which have
/// every field.
public enum FieldUse {
    /// The form asks for it.
    FORM,
    /// Stories can be filtered and counted by it.
    FACET,
    /// It stands in the line of facts above a story; other fields stand in the list beside it.
    HEADLINE,
    /// Only stewards see it, and filter by it: it may lead to people.
    STEWARDS
}
