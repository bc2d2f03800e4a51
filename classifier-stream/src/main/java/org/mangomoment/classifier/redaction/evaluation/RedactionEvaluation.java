package org.mangomoment.classifier.redaction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.classifier.redaction.Redacted;

/// Compares redacted texts with what people marked in them. Not shared by threads.
public final class RedactionEvaluation {
    private final List<JudgedText> texts = new ArrayList<>();
    private final JudgedKinds judged = new JudgedKinds();

    /// Counts one text in its language.
    void add(GoldText gold, String language, Redacted redacted) {
        gold.spans().forEach(span -> judged.marked(span.type()));
        texts.add(JudgedText.of(texts.size() + 1, gold, language, redacted));
    }

    /// The score of all texts counted so far.
    public RedactionScore score() {
        var types = new TreeMap<String, TypeScore>();
        var languages = new TreeMap<String, GroupScore>();
        var tags = new TreeMap<String, GroupScore>();
        for (var text : texts) {
            text.types().forEach((type, score) -> types.merge(type, score, TypeScore::plus));
            var group = group(text);
            add(languages, text.language(), group);
            text.tags().stream().distinct().forEach(tag -> add(tags, tag, group));
        }
        var extras = texts.stream().flatMap(text -> wrong(text).stream()).toList();
        int besides = sum(texts.stream().map(text -> text.besides().size()).toList());
        return new RedactionScore(
                types,
                languages,
                tags,
                texts.size(),
                (int) texts.stream().filter(text -> !text.misses().isEmpty()).count(),
                sum(texts.stream().map(JudgedText::words).toList()),
                sum(texts.stream().map(JudgedText::otherWords).toList()),
                sum(texts.stream().map(JudgedText::rightlyHiddenWords).toList()) + extras.size(),
                extras.size(),
                besides - extras.size(),
                texts.stream().flatMap(text -> text.misses().stream()).toList(),
                extras);
    }

    private GroupScore group(JudgedText text) {
        var spans = text.types().values().stream().reduce(TypeScore.NONE, TypeScore::plus);
        return new GroupScore(spans, text.otherWords(), wrong(text).size());
    }

    private List<RedactionScore.Extra> wrong(JudgedText text) {
        return text.besides().stream()
                .filter(extra -> judged.isJudged(extra.type()))
                .toList();
    }

    private static void add(Map<String, GroupScore> groups, String name, GroupScore score) {
        groups.merge(name, score, GroupScore::plus);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
