package org.mangomoment.search.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;

/// Decisions that count as annotations of the Web Annotation Data Model (W3C Recommendation, 23 February
/// 2017): one of the whole story with the answers, and one for each run of words that was marked. Positions
/// are Unicode code points from 0, end exclusive, as its sections 4.2.4 and 4.2.5 ask.
final class DecisionAnnotations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CONTEXT = 32;
    private static final String TERMS = "urn:mangomoment:terms:";

    private DecisionAnnotations() {}

    /// One annotation a line.
    static List<String> of(StoryView story) {
        var lines = new ArrayList<String>();
        for (var act : story.acts()) {
            if (story.verdicts().stands(act)) {
                lines.add(whole(act, story).toString());
                EvidenceSpans.of(act, story).stream()
                        .filter(span -> EvidenceSpans.lies(span, story.text()))
                        .forEach(span -> lines.add(marked(span, act, story).toString()));
            }
        }
        return lines;
    }

    private static ObjectNode whole(Decision act, StoryView story) {
        var annotation = annotation("decision/" + act.getDecisionId(), "assessing", act);
        var bodies = annotation.putArray("body");
        var eligibility = act.getEligibility();
        if (eligibility != null) {
            bodies.add(body("eligibility:" + Words.of(eligibility.getVerdict())));
            if (eligibility.getReason() != null) {
                bodies.add(body("reason:" + eligibility.getReason()));
            }
        }
        act.getDimensions()
                .forEach(answer ->
                        bodies.add(body("dimension:" + answer.getDimension() + ":" + Words.of(answer.getVerdict()))));
        annotation.put("target", source(story));
        annotation.put("mango:storyVersion", act.getStoryVersion());
        annotation.put("mango:blind", act.getBlind());
        annotation.put("mango:selection", Words.of(act.getSelection()));
        annotation.put("mango:adjudication", act.getAdjudication() != null);
        if (act.getCarriedFrom() != null) {
            annotation.put("mango:carriedFrom", act.getCarriedFrom().getDecisionId());
        }
        if (act.getSampleProbability() != null) {
            annotation.put("mango:sampleProbability", act.getSampleProbability());
        }
        return annotation;
    }

    private static ObjectNode marked(EvidenceSpan span, Decision act, StoryView story) {
        var text = story.text();
        var name = "evidence/" + act.getDecisionId() + "/" + span.getDimension() + "/" + span.getStart() + "-"
                + span.getEnd();
        var annotation = annotation(name, "tagging", act);
        annotation.putArray("body").add(body("dimension:" + span.getDimension()));
        var target = annotation.putObject("target");
        target.put("source", source(story));
        var start = text.codePointCount(0, span.getStart());
        var end = start + text.codePointCount(span.getStart(), span.getEnd());
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(span.getStart(), span.getEnd()))
                .put("prefix", text.substring(back(text, span.getStart()), span.getStart()))
                .put("suffix", text.substring(span.getEnd(), onward(text, span.getEnd())));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", end);
        return annotation;
    }

    private static ObjectNode annotation(String name, String motivation, Decision act) {
        var annotation = JSON.createObjectNode();
        annotation
                .putArray("@context")
                .add("http://www.w3.org/ns/anno.jsonld")
                .add(JSON.createObjectNode().put("mango", TERMS));
        annotation.put("id", "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        annotation.put("created", act.getAt().toString());
        annotation.putObject("creator").put("type", "Person").put("nickname", act.getReviewer());
        return annotation;
    }

    private static ObjectNode body(String value) {
        return JSON.createObjectNode()
                .put("type", "TextualBody")
                .put("purpose", "tagging")
                .put("value", value);
    }

    /// The story, which has no address on the web.
    private static String source(StoryView story) {
        return "urn:mangomoment:story:" + story.id();
    }

    private static int back(String text, int from) {
        return text.offsetByCodePoints(from, -Math.min(CONTEXT, text.codePointCount(0, from)));
    }

    private static int onward(String text, int from) {
        return text.offsetByCodePoints(from, Math.min(CONTEXT, text.codePointCount(from, text.length())));
    }
}
