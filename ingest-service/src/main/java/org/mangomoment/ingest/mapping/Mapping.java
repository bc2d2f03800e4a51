package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.ConsentNames;
import org.mangomoment.ingest.consent.Options;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.signature.SignatureScheme;
import org.mangomoment.schemas.ConsentPurpose;

/// Turns what a survey tool sends into an object of the push form. Immutable.
public final class Mapping {
    static final String CONSENT = ConsentPurpose.OBJECT + ".";
    private static final int LONGEST_NAMED = 80;
    /// Times and numbers are shorter. It is kept in memory for every story.
    private static final int LONGEST_VERSION = 100;

    private final Map<String, Rule> rules;
    private final Map<Path, Options> questions;
    private final @Nullable SignatureScheme signature;
    private final @Nullable Events events;
    private final @Nullable Path version;
    private final boolean alwaysOk;

    /// @param rules     by field of the push form, as `period.year`
    /// @param signature how the tool signs what it sends, when it does so in a way of its own
    /// @param events    which messages count; null for all but pings
    /// @param version   where the tool says from when a state of a response is, or its number
    /// @param alwaysOk  whether the tool is answered 200 whatever became of the story
    Mapping(
            Map<String, Rule> rules,
            @Nullable SignatureScheme signature,
            @Nullable Events events,
            @Nullable Path version,
            boolean alwaysOk) {
        this.signature = signature;
        this.events = events;
        this.version = version;
        this.alwaysOk = alwaysOk;
        this.rules = Map.copyOf(rules);
        this.questions = questions(this.rules.values());
    }

    /// The push form of what was told. Fields that were not told are left out; values that are in no table are left as
    /// they are, for the rules of stories to name. A story whose mapping asks for consent always has an object
    /// `consent`, so that no default speaks for a teller who was asked.
    public Mapped apply(JsonNode told) {
        var reading = new MappedReading(told, questions);
        if (asksConsent()) {
            reading.consentIsAsked();
        } else {
            ConsentNames.anywhere(told)
                    .ifPresent(
                            path -> reading.refuse(
                                    path.length() > LONGEST_NAMED ? path.substring(0, LONGEST_NAMED) + "…" : path,
                                    Reason.Kind.UNKNOWN_CONSENT,
                                    "seems to hold an answer on consent that no rule of the mapping reads; add a rule for a field of consent"));
        }
        version(told)
                .map(String::length)
                .filter(length -> length > LONGEST_VERSION)
                .ifPresent(length -> reading.refuse(
                        "version",
                        Reason.Kind.TOO_LONG,
                        "has " + length + " characters; expected at most " + LONGEST_VERSION));
        rules.forEach(reading::field);
        return reading.mapped();
    }

    /// Why a message is nothing to be kept: a ping of the tool, or an event that does not count; empty when it is a
    /// story.
    public Optional<String> passes(JsonNode told) {
        return events != null ? events.pass(told) : Events.ping(told, rules.get("text"));
    }

    /// Which state of the response it is, as the tool says.
    public Optional<String> version(JsonNode told) {
        return version == null
                ? Optional.empty()
                : version.find(told).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    /// Whether the tool gives up on answers that are no 200, and is told in the body instead.
    public boolean alwaysOk() {
        return alwaysOk;
    }

    /// Names in what is told at which rules begin to look, as the columns of a table.
    public Set<String> begins() {
        return rules.values().stream()
                .map(Rule::from)
                .filter(Objects::nonNull)
                .flatMap(path -> path.begin().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How the tool signs what it sends; null when it does not, or as every channel may.
    public @Nullable SignatureScheme signature() {
        return signature;
    }

    private boolean asksConsent() {
        return rules.keySet().stream().anyMatch(field -> field.startsWith(CONSENT));
    }

    /// The options of each question: rules with the same path share one.
    static Map<Path, Options> questions(Collection<Rule> rules) {
        var paths = new HashSet<Path>();
        rules.stream()
                .filter(rule -> rule.contains() != null)
                .map(Rule::from)
                .filter(Objects::nonNull)
                .forEach(paths::add);
        var questions = new HashMap<Path, Options>();
        for (var path : paths) {
            List<Rule> sharing = rules.stream()
                    .filter(rule -> rule.contains() != null && Objects.equals(rule.from(), path))
                    .toList();
            questions.put(
                    path,
                    new Options(
                            sharing.stream()
                                    .map(Rule::contains)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            sharing.stream()
                                    .flatMap(rule -> rule.options().stream())
                                    .toList(),
                            sharing.stream().anyMatch(Rule::blanks)));
        }
        return questions;
    }
}
