package org.mangomoment.search.query;

import java.util.List;
import java.util.Set;
import org.mangomoment.search.library.Facet;

/// A query as a tree. Immutable.
public sealed interface Expression {
    /// Every story.
    record Everything() implements Expression {}

    /// A word in any of its forms.
    record Word(String word) implements Expression {}

    /// Exactly these words side by side.
    record Phrase(String words) implements Expression {}

    /// Words that begin so; three letters at least.
    record Prefix(String beginning) implements Expression {}

    /// Words that are written nearly so; five letters at least.
    record Fuzzy(String word) implements Expression {}

    /// Stories with a value of a facet.
    record Is(Facet facet, String value) implements Expression {}

    /// Stories that a saved search finds, known by its name, as it was typed.
    record Corpus(String name) implements Expression {}

    /// Stories with a tag, known by its name, as it was typed.
    record Tag(String name) implements Expression {}

    /// The same, once it is known which they are for the reader.
    record Tagged(String name, Set<String> stories) implements Expression {
        public Tagged {
            stories = Set.copyOf(stories);
        }
    }

    /// Stories of a named search, once it is known what it asks for.
    record Within(String name, Expression stories) implements Expression {}

    /// Something that cannot be answered, and finds nothing.
    record Unanswerable(Expression asked) implements Expression {}

    /// Both, in any order, with at most so many words between them. Each is a word, a phrase, or an `Or` of such.
    record Near(Expression one, Expression other, int words) implements Expression {}

    /// What was asked, or a synonym of it.
    record Widened(Expression asked, List<Synonym> added) implements Expression {
        public Widened {
            added = List.copyOf(added);
        }
    }

    /// All of them; two at least.
    record And(List<Expression> all) implements Expression {
        public And {
            all = List.copyOf(all);
        }
    }

    /// Any of them; one alone is a word in parentheses of its own, which is not read with a word beside it as one.
    record Or(List<Expression> any) implements Expression {
        public Or {
            any = List.copyOf(any);
        }
    }

    /// Everything but this.
    record Not(Expression shutOut) implements Expression {}

    /// The same in parentheses: side by side, `(e) (mail)` are two words, and `e mail` may be written in one.
    default Expression grouped() {
        return this instanceof Word ? new Or(List.of(this)) : this;
    }

    /// The same with nothing beside it: parentheses around all of it say nothing.
    default Expression alone() {
        return this instanceof Or(var any) && any.size() == 1 ? any.getFirst() : this;
    }
}
