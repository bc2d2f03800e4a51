package org.mangomoment.schemas;

import java.util.EnumSet;
import java.util.Set;

/// What a topic is for and who uses it. The services create the topics that they use, and may do no more than this with
/// them where the cluster checks.
///
/// @param holds         what its values are, in a phrase
/// @param key           what its keys are, in a phrase
/// @param writers       who writes
/// @param readers       who reads
/// @param inTellersCopy whether a teller who asks for all that is held of a story gets what it holds
public record TopicUse(String holds, String key, Set<Service> writers, Set<Service> readers, boolean inTellersCopy) {
    public TopicUse {
        writers = Set.copyOf(writers);
        readers = Set.copyOf(readers);
    }

    /// Values of a kind that nobody writes or reads yet, keyed by story.
    static TopicUse of(String holds) {
        return new TopicUse(holds, "story", Set.of(), Set.of(), false);
    }

    TopicUse keyedBy(String what) {
        return new TopicUse(holds, what, writers, readers, inTellersCopy);
    }

    TopicUse writtenBy(Service first, Service... more) {
        return new TopicUse(holds, key, EnumSet.of(first, more), readers, inTellersCopy);
    }

    TopicUse readBy(Service first, Service... more) {
        return new TopicUse(holds, key, writers, EnumSet.of(first, more), inTellersCopy);
    }

    TopicUse toldToTellers() {
        return new TopicUse(holds, key, writers, readers, true);
    }

    /// Whether a service writes or reads it.
    boolean by(Service service) {
        return writers.contains(service) || readers.contains(service);
    }
}
