package org.mangomoment.search.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.Visibility;

/// What stories can be filtered and counted by. The id is the URL parameter, the query's field and the
/// facet's name.
public sealed interface Facet {
    /// All of them, in the order of the page.
    List<Facet> ALL = Stream.of(
                    EnumSet.range(Derived.DIMENSION, Derived.ELIGIBILITY).stream(),
                    StoryField.with(FieldUse.FACET).stream().map(Told::new),
                    EnumSet.range(Derived.LANGUAGE, Derived.CONSENT).stream())
            .<Facet>flatMap(facets -> facets)
            .toList();

    /// Lower case.
    String id();

    /// Under what name sentences name its values.
    String vocabulary();

    /// Whether a reader may filter by it. For others it has no values: choosing one finds nothing.
    boolean opensTo(Reader who);

    /// The facet with an id.
    static Optional<Facet> of(String id) {
        return ALL.stream().filter(facet -> facet.id().equals(id)).findFirst();
    }

    /// What was told about the story.
    record Told(StoryField field) implements Facet {
        @Override
        public String id() {
            return field.id();
        }

        @Override
        public String vocabulary() {
            return field.vocabulary();
        }

        @Override
        public boolean opensTo(Reader who) {
            return !field.is(FieldUse.STEWARDS) || Visibility.seesRestricted(who);
        }
    }

    /// What the product knows, suggests or was decided.
    enum Derived implements Facet {
        /// Dimensions that stand: accepted ones of decided stories, suggested ones of others; `none` when
        /// there is none.
        DIMENSION,
        /// unreviewed, reviewed or disputed.
        REVIEW,
        /// single, unanimous, disputed or adjudicated: how the result came about.
        ORIGIN,
        /// yes, no, unclear, disputed or unknown; people's verdict before the suggested one.
        ELIGIBILITY,
        /// The language that was detected.
        LANGUAGE,
        CHANNEL,
        CAMPAIGN,
        /// Dimensions as the classifier suggests them, whatever people decided.
        SUGGESTED,
        /// Dimensions that everybody who decided accepted.
        ACCEPTED,
        /// Dimensions that were suggested or answered and found not to fit.
        REJECTED,
        /// Dimensions on which reviewers differ.
        DISPUTED,
        /// The model that suggested.
        MODEL,
        /// given, or missing for stories in quarantine; only stewards see both.
        CONSENT;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String vocabulary() {
            return id();
        }

        @Override
        public boolean opensTo(Reader who) {
            return true;
        }

        /// Whether its values are dimensions of the codebook.
        public boolean ofDimensions() {
            return switch (this) {
                case DIMENSION, SUGGESTED, ACCEPTED, REJECTED, DISPUTED -> true;
                case REVIEW, ORIGIN, ELIGIBILITY, LANGUAGE, CHANNEL, CAMPAIGN, MODEL, CONSENT -> false;
            };
        }
    }
}
