package org.mangomoment.search.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.ConsentPurpose;

/// What is wrong with a channel that someone wants to open; finds everything at once.
final class TermsCheck {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST_MAPPING = 100_000;

    private final List<Problem.Field> wrong = new ArrayList<>();

    private TermsCheck() {}

    static List<Problem.Field> wrong(String name, AgreedTerms terms) {
        var check = new TermsCheck();
        check.names(name, terms.campaign());
        check.known("defaultConsent", terms.defaultConsent(), ConsentPurpose.ids());
        check.known("allowedFields", terms.allowedFields(), ChannelTerms.FIELDS);
        check.rest(terms);
        return List.copyOf(check.wrong);
    }

    private void names(String name, String campaign) {
        if (!ChannelTerms.NAME.matcher(name).matches()) {
            add("name", "is not a channel's name; expected 2 to 40 lower-case letters, digits and hyphens");
        } else if (ChannelTerms.RESERVED.contains(name)) {
            add("name", "is a channel of our own; expected another name than " + ChannelTerms.RESERVED);
        }
        if (!ChannelTerms.NAME.matcher(campaign).matches()) {
            add("campaign", "is not a campaign's name; expected 2 to 40 lower-case letters, digits and hyphens");
        }
    }

    private void known(String field, Collection<String> values, List<String> known) {
        var strange = values.stream().filter(value -> !known.contains(value)).count();
        if (strange > 0) {
            add(field, strange + " of the values are not known; expected some of " + known);
        }
    }

    private void rest(AgreedTerms terms) {
        if (terms.dailyLimit() != null && terms.dailyLimit() < 1) {
            add("dailyLimit", "is below 1; expected the most new stories a day, or nothing for no bound");
        }
        if (terms.language() != null && !LANGUAGE.matcher(terms.language()).matches()) {
            add("language", "is not a language code; expected two or three letters, as nl");
        }
        if (terms.mapping() != null && terms.mapping().length() > LONGEST_MAPPING) {
            add("mapping", "is longer than 100,000 characters");
        }
    }

    private void add(String field, String message) {
        wrong.add(new Problem.Field(field, message));
    }
}
