package org.mangomoment.search.decision;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.decision.DecisionRequest.Wrong;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// Checks the fields of an act against the story and the codebook; names every field that cannot be used.
record FieldCheck(StoryView story, CodebookView codebook, RandomSample sample, Reader who) {
    private static final int MOST_SPANS = 200;
    private static final int LONGEST_MEMO = 2_000;
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    List<Wrong> wrong(DecisionRequest request) {
        var wrong = new ArrayList<Wrong>();
        var id = request.decisionId();
        if (id != null && !id.matches(UUID)) {
            wrong.add(new Wrong("decisionId", "is no UUID; expected 36 hexadecimal digits and hyphens"));
        }
        switch (Words.find(DecisionAct.class, request.act()).orElse(DecisionAct.UNKNOWN)) {
            case DECIDE -> decide(request, wrong);
            case UNDO -> undo(request, wrong);
            case UNKNOWN -> wrong.add(new Wrong("act", "expected 'decide' or 'undo'"));
        }
        selection(request.selection(), wrong);
        adjudication(request.adjudication(), wrong);
        evidence(request, wrong);
        if (request.clientAt() != null && moment(request.clientAt()).isEmpty()) {
            wrong.add(new Wrong("clientAt", "expected a moment such as 2026-03-02T09:30:00Z"));
        }
        var memo = request.memo();
        if (memo != null && memo.length() > LONGEST_MEMO) {
            wrong.add(new Wrong("memo", "has " + memo.length() + " characters; expected at most " + LONGEST_MEMO));
        }
        return wrong;
    }

    private void selection(@Nullable String word, List<Wrong> wrong) {
        if (word == null) {
            return;
        }
        var selection = Words.find(Selection.class, word);
        if (selection.isEmpty()) {
            wrong.add(new Wrong(
                    "selection",
                    "expected random-sample, uncertain, oldest, random, disputed, search, flagged or asked-for"));
        } else if (selection.get() == Selection.RANDOM_SAMPLE
                && !sample.draw(story).drawn()) {
            wrong.add(new Wrong("selection", "this story is not in the random sample"));
        }
    }

    private void adjudication(DecisionRequest.@Nullable Settling settling, List<Wrong> wrong) {
        if (settling == null) {
            return;
        }
        var reason = settling.reason();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_MEMO) {
            wrong.add(new Wrong("adjudication.reason", "expected 1 to " + LONGEST_MEMO + " characters"));
        }
        if (story.review() != Review.DISPUTED) {
            wrong.add(new Wrong("adjudication", "reviewers do not disagree on this story"));
        }
    }

    private void decide(DecisionRequest request, List<Wrong> wrong) {
        var verdict = Optional.ofNullable(request.verdict()).flatMap(word -> Words.find(EligibilityAnswer.class, word));
        var reason = request.reason();
        var memo = request.memo();
        if (request.verdict() == null && request.dimensions().isEmpty() && (memo == null || memo.isBlank())) {
            wrong.add(new Wrong("eligibility", "nothing was decided; expected a verdict, dimensions or a memo"));
        }
        if (request.verdict() != null && verdict.isEmpty()) {
            wrong.add(new Wrong("eligibility.verdict", "expected yes, no or unclear"));
        }
        if (reason != null && verdict.filter(FieldCheck::hasReason).isEmpty()) {
            wrong.add(new Wrong("eligibility.reason", "belongs to 'no' or 'unclear' only"));
        } else if (reason != null && codebook.version() > 0 && !codebook.hasReason(reason)) {
            wrong.add(new Wrong("eligibility.reason", "is no reason of codebook version " + codebook.version()));
        }
        request.dimensions().forEach((dimension, answer) -> {
            if (!isDimension(dimension, request)) {
                wrong.add(new Wrong("dimensions", "one is no dimension of codebook version " + codebook.version()));
            }
            if (Words.find(DimensionAnswer.class, answer).isEmpty()) {
                wrong.add(new Wrong("dimensions", "expected accept, add or reject"));
            }
        });
    }

    private void evidence(DecisionRequest request, List<Wrong> wrong) {
        var spans = request.evidence();
        if (spans == null) {
            return;
        }
        if (spans.size() > MOST_SPANS) {
            wrong.add(new Wrong("evidence", "has " + spans.size() + " spans; expected at most " + MOST_SPANS));
        }
        for (var span : spans) {
            if (!isDimension(span.getDimension(), request)) {
                wrong.add(new Wrong(
                        "evidence.dimension", "one is no dimension of codebook version " + codebook.version()));
            } else if (!fits(request, span.getDimension())) {
                wrong.add(new Wrong(
                        "evidence.dimension", "one belongs to a dimension that this decision does not add or accept"));
            }
            // In another version of the text they mean other words; the decision is stale then.
            if (Objects.equals(request.storyVersion(), story.version()) && !EvidenceSpans.lies(span, story.text())) {
                wrong.add(new Wrong(
                        "evidence",
                        "one is no part of the text; expected 0 <= start < end <= "
                                + story.text().length()));
            }
        }
    }

    private static boolean fits(DecisionRequest request, String dimension) {
        var answer = request.dimensions().get(dimension);
        return answer != null
                && switch (Words.find(DimensionAnswer.class, answer).orElse(DimensionAnswer.UNKNOWN)) {
                    case ACCEPT, ADD -> true;
                    case REJECT, UNKNOWN -> false;
                };
    }

    /// A moment as clients write it; empty for anything else.
    static Optional<Instant> moment(@Nullable String told) {
        if (told == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(told));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean hasReason(EligibilityAnswer verdict) {
        return switch (verdict) {
            case NO, UNCLEAR -> true;
            case YES, UNKNOWN -> false;
        };
    }

    private void undo(DecisionRequest request, List<Wrong> wrong) {
        var own = story.acts().stream()
                .filter(act -> act.getReviewer().equals(who.account()))
                .toList();
        var isOwn = own.stream()
                .anyMatch(act -> act.getDecisionId().equals(request.undoes()) && act.getAct() == DecisionAct.DECIDE);
        if (!isOwn) {
            wrong.add(new Wrong("undoes", "expected the id of an own decision on this story"));
        }
    }

    /// Whoever answered the questions of the newest codebook has no others; else an older suggestion's count too.
    private boolean isDimension(String id, DecisionRequest request) {
        var suggestions = story.suggestions();
        return codebook.dimension(id).isPresent()
                || (!answersNewest(request)
                        && suggestions != null
                        && suggestions.getDimensions().stream()
                                .anyMatch(suggested -> suggested.getDimension().equals(id)));
    }

    private boolean answersNewest(DecisionRequest request) {
        var asked = request.codebookVersion();
        return asked != null && asked > 0 && asked == codebook.version();
    }
}
