package org.mangomoment.search.refi;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.story.Verdicts;

/// The users of a project: whoever exports, reviewers, those who settled disputes, models, and one for all
/// tags. Used by one thread.
final class Coders {
    /// The user who gives tags.
    static final String TAGS = "tags of the desk";

    private final Map<String, String> names = new TreeMap<>();

    /// Whoever exports, or a reviewer.
    String person(String account) {
        return user("person", account, account);
    }

    /// Whoever decided. An adjudication is by a user of its own, since it counts in place of what the same
    /// person may have decided before; so is a decision that was carried over, since it is no independent coding.
    String of(Decision act) {
        if (Verdicts.carried(act)) {
            return user("carrier", act.getReviewer(), act.getReviewer() + " (carried over)");
        }
        return act.getAdjudication() == null
                ? person(act.getReviewer())
                : user("adjudicator", act.getReviewer(), act.getReviewer() + " (adjudication)");
    }

    /// A model that suggests.
    String model(String id) {
        return user("model", id, "suggestions of " + id);
    }

    /// Whoever put tags on stories: they are nobody's coding by the codebook.
    String tags() {
        return user(TAGS, TAGS, TAGS);
    }

    /// The names of all.
    Collection<String> names() {
        return List.copyOf(names.values());
    }

    /// Writes `Users`.
    void write(XmlWriter xml) throws IOException {
        xml.start("Users");
        for (var user : names.entrySet()) {
            xml.empty("User", "guid", user.getKey(), "name", user.getValue());
        }
        xml.end();
    }

    private String user(String kind, String id, String name) {
        var guid = Guid.of(kind, id);
        names.put(guid, name);
        return guid;
    }
}
