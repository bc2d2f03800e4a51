package org.mangomoment.search.library;

import org.mangomoment.schemas.Words;

/// What can be wrong with a query. The sentence `mistake.ID` says what was made of it.
public enum MistakeKind {
    UNCLOSED_QUOTE,
    UNCLOSED_PARENTHESIS,
    UNOPENED_PARENTHESIS,
    /// Value: the deepest parentheses that are read.
    TOO_DEEP,
    /// Value: how many characters were read.
    TOO_LONG,
    /// Value: how many terms were read.
    TOO_MANY_TERMS,
    LONELY_OPERATOR,
    NO_VALUE,
    LEADING_WILDCARD,
    WILDCARD_INSIDE,
    /// Values: how many letters are needed, how often it works in a query.
    SHORT_PREFIX,
    /// Values: how many letters are needed, how often it works in a query.
    SHORT_FUZZY,
    /// NEAR beside something that has no place of its own. Value: the operator.
    NEAR,
    /// Value: how many NEARs work in a query.
    TOO_MANY_NEAR,
    /// Value: the most words between two that are near.
    FAR,
    /// A saved search that is not there, or not for this reader. Value: its name.
    NO_CORPUS,
    /// A saved search that asks for a field that does not open to this reader. Value: its name.
    CLOSED_CORPUS,
    /// A tag that is not there, or not for this reader. Value: its name.
    NO_TAG,
    /// Several shared searches of this name. Value: the name.
    SEVERAL_CORPORA,
    /// A saved search that asks for itself. Value: its name.
    CORPUS_CYCLE,
    /// Value: how many saved searches one query may ask for.
    TOO_MANY_CORPORA,
    /// Value: the operator.
    OPERATOR_AS_WORD,
    /// Value: the operator.
    OPERATOR_ACTS,
    /// Values: what stands before the colon, the known fields.
    UNKNOWN_FIELD;

    /// As `unclosed-quote`.
    public String id() {
        return Words.of(this);
    }
}
