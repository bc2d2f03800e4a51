package org.mangomoment.search.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mangomoment.search.story.StoryView;

/// How often a reviewer had given the answer by which an adjudication settled a story. Only stories on which
/// reviewers differed are settled, so these are the hard ones: the share says nothing of the others.
///
/// @param reviewer whose answers
/// @param subject  a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param stories  settled ones that the reviewer answered on
/// @param equal    of these, those with the adjudication's answer
/// @param interval of the share, Wilson's with 95 percent confidence
public record AgainstAdjudication(String reviewer, String subject, long stories, long equal, Interval interval) {
    /// Of all reviewers in alphabetical order, each with every subject that they answered on.
    ///
    /// @param decided stories that two or more reviewers decided on
    /// @param sets    whose dimensions are reported
    static List<AgainstAdjudication> of(List<StoryView> decided, DimensionSets sets) {
        var tallies = new TreeMap<String, List<Answered>>();
        var subjects = Stream.concat(Stream.of(CorpusCounts.ELIGIBILITY), sets.dimensions().stream())
                .toList();
        for (var story : decided) {
            for (var subject : subjects) {
                answered(story, subject, sets)
                        .forEach(answer -> tallies.computeIfAbsent(answer.reviewer(), _ -> new ArrayList<>())
                                .add(answer));
            }
        }
        return tallies.entrySet().stream()
                .flatMap(of -> subjects.stream().flatMap(subject -> row(of.getKey(), subject, of.getValue())))
                .toList();
    }

    private record Answered(String reviewer, String subject, boolean equal) {}

    private static Stream<Answered> answered(StoryView story, String subject, DimensionSets sets) {
        var verdicts = story.verdicts();
        var settled = verdicts.settled();
        if (settled == null) {
            return Stream.empty();
        }
        var result = sets.answer(subject, settled);
        return verdicts.independent().stream()
                .filter(own -> result.isPresent() && sets.answer(subject, own).isPresent())
                .map(own -> new Answered(
                        own.getReviewer(), subject, sets.answer(subject, own).equals(result)));
    }

    private static Stream<AgainstAdjudication> row(String reviewer, String subject, List<Answered> all) {
        var answers =
                all.stream().filter(answer -> answer.subject().equals(subject)).toList();
        if (answers.isEmpty()) {
            return Stream.empty();
        }
        var equal = answers.stream().filter(Answered::equal).count();
        return Stream.of(new AgainstAdjudication(
                reviewer, subject, answers.size(), equal, Interval.ofShare(equal, answers.size())));
    }

    /// The share of equal answers, 0 to 1.
    public double share() {
        return (double) equal / stories;
    }
}
