package org.mangomoment.search.insight;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;

/// By what stories are counted.
public sealed interface Axis permits Axis.Values, TellerGroups {
    /// A facet's id, or [TellerGroups#ID].
    String id();

    /// The facets that it is read from.
    Set<Facet> facets();

    /// Where a story counts.
    ///
    /// @param values the story's values of each of the facets
    Collection<String> values(Map<Facet, ? extends Collection<String>> values);

    /// Whether a story counts in one place at most.
    boolean exclusive();

    /// The choices that find the stories of a value.
    List<Choice> choices(String value);

    /// Whether a reader may count by it.
    default boolean opensTo(Reader who) {
        return facets().stream().allMatch(facet -> facet.opensTo(who));
    }

    /// Whether it is about what people decided, so that only decided stories can count.
    default boolean ofDecisions() {
        return facets().stream().anyMatch(Values.OF_DECISIONS::contains);
    }

    /// The axis with an id.
    static Optional<Axis> of(String id) {
        return id.equals(TellerGroups.ID)
                ? Optional.of(new TellerGroups())
                : Facet.of(id).map(Values::new);
    }

    /// The values of a facet.
    record Values(Facet facet) implements Axis {
        private static final Set<Facet> OF_DECISIONS = Set.copyOf(EnumSet.of(
                Facet.Derived.ACCEPTED, Facet.Derived.REJECTED, Facet.Derived.DISPUTED, Facet.Derived.ORIGIN));

        @Override
        public String id() {
            return facet.id();
        }

        @Override
        public Set<Facet> facets() {
            return Set.of(facet);
        }

        @Override
        public Collection<String> values(Map<Facet, ? extends Collection<String>> values) {
            var own = values.get(facet);
            return own == null ? List.of() : own;
        }

        @Override
        public boolean exclusive() {
            return !(facet instanceof Facet.Derived derived && derived.ofDimensions());
        }

        @Override
        public List<Choice> choices(String value) {
            return List.of(new Choice(facet, value, false));
        }
    }
}
