package org.mangomoment.classifier.identifier;

import static org.mangomoment.classifier.identifier.AddressParts.AT_FIGURE;

import java.util.ArrayList;
import java.util.List;

/// E-mail addresses, links and handles.
public final class ContactDetails implements FormRecognizer {
    private static final String NAME = "[\\p{L}\\p{N}._%+\\-]";
    private static final String LABEL = "[\\p{L}\\p{N}\\-]{1,63}+";
    private static final String ENDINGS =
            "(?:be|nl|com|org|eu|info|vlaanderen|brussels|gent|amsterdam|co\\.uk|org\\.uk|nhs\\.uk|gov\\.uk|ac\\.uk)";

    private static final String[] ENDINGS_IN_TEXT = {
        ".be",
        ".nl",
        ".com",
        ".org",
        ".eu",
        ".info",
        ".vlaanderen",
        ".brussels",
        ".gent",
        ".amsterdam",
        ".co.uk",
        ".nhs.uk",
        ".gov.uk",
        ".ac.uk"
    };

    private static final List<FormRecognizer> WITH_AT = List.of(
            new PatternRecognizer(
                    Kind.EMAIL,
                    "form of an e-mail address",
                    "(?<!" + NAME + ")" + NAME + "{1,256}+@" + LABEL + "(?:\\." + LABEL + "){0,6}+"),
            new PatternRecognizer(
                    Kind.HANDLE, "a name after an at sign", "(?<![\\p{L}\\p{N}@.])@[\\p{L}\\p{N}_.]{2,40}+"));

    private static final FormRecognizer NAMED = new PatternRecognizer(
                    Kind.HANDLE,
                    "a user's name after the name of a service",
                    "(?<![\\p{L}\\p{N}])(?:insta(?:gram)?|snap(?:chat)?|tiktok|twitter|facebook|fb|telegram|discord|skype|messenger|youtube|linkedin|mastodon|bluesky|threads|pinterest)(?:"
                            + " ?: ?| (?:is |als |as |naam |name"
                            + " )?+)@?(?<it>(?=[\\p{L}._\\-]{0,40}+[\\p{N}_])[\\p{L}\\p{N}][\\p{L}\\p{N}._\\-]{2,40}+)")
            .needing(
                    "insta",
                    "snap",
                    "tiktok",
                    "twitter",
                    "facebook",
                    "fb",
                    "telegram",
                    "discord",
                    "skype",
                    "messenger",
                    "youtube",
                    "linkedin",
                    "mastodon",
                    "bluesky",
                    "threads",
                    "pinterest");

    private static final FormRecognizer JOINED = new PatternRecognizer(
            Kind.HANDLE,
            "words joined as in a user's name",
            "(?<![\\p{L}\\p{N}@_.])\\p{L}[\\p{L}\\p{N}.]{0,40}+(?:_[\\p{L}\\p{N}]{1,40}+){1,4}+");

    private static final String AT = "(?:at|ap(?:en)?staart(?:je)?|ad)";
    private static final String STOP = " (?:punt|dot) ";
    private static final List<String> STOPS = List.of(" punt ", " dot ");
    private static final FormRecognizer SPOKEN = new PatternRecognizer(
            Kind.EMAIL,
            "an e-mail address in words",
            "(?<!" + NAME + ")" + NAME + "{1,64}+(?:" + STOP + LABEL + "){0,3}+ " + AT + " " + LABEL + "(?:" + STOP
                    + LABEL + "){0,3}?" + STOP + "(?:be|nl|com|org|net|eu|uk|fr|de|info)(?![\\p{L}\\p{N}\\-])");

    private static final List<FormRecognizer> WITHOUT = List.of(
            new PatternRecognizer(
                            Kind.EMAIL,
                            "an e-mail address in words",
                            "(?<!" + NAME + ")" + NAME + "{1,64}+ ?[(\\[] ?" + AT + " ?[)\\]] ?" + LABEL
                                    + "(?: ?[(\\[] ?(?:dot|punt) ?[)\\]] ?" + LABEL + "|\\." + LABEL + "){1,4}+")
                    .needing("(", "["),
            new PatternRecognizer(
                            Kind.URL, "form of a link", "(?<![\\p{L}\\p{N}])(?:https?|ftps?)://[^\\s<>\"']{1,2000}+")
                    .needing("://"),
            new PatternRecognizer(Kind.URL, "form of a link", "(?<![\\p{L}\\p{N}])www\\.[^\\s<>\"']{2,2000}+")
                    .needing("www."),
            new PatternRecognizer(
                            Kind.URL,
                            "form of a domain name",
                            "(?<![\\p{L}\\p{N}@.\\-])(?:[\\p{L}\\p{N}\\-]{2,63}+\\.){1,4}" + ENDINGS
                                    + "(?:/[^\\s<>\"']{0,500}+)?(?![\\p{L}\\p{N}\\-])")
                    .needing(ENDINGS_IN_TEXT),
            new PatternRecognizer(
                    Kind.URL,
                    "form of an internet address of a machine",
                    AT_FIGURE
                            + "(?<![\\p{N}.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\p{N}]|\\.\\d)"));

    @Override
    public List<Finding> in(ScannedText scanned) {
        var text = scanned.text();
        var found = new ArrayList<Finding>();
        if (text.indexOf('@') >= 0) {
            WITH_AT.forEach(form -> found.addAll(form.in(scanned)));
        }
        if (text.indexOf('.') >= 0 || text.indexOf(':') >= 0 || text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
            WITHOUT.forEach(form -> found.addAll(form.in(scanned)));
        }
        found.addAll(NAMED.in(scanned));
        if (text.indexOf('_') >= 0) {
            found.addAll(JOINED.in(scanned));
        }
        if (scanned.holdsAny(STOPS)) {
            found.addAll(SPOKEN.in(scanned));
        }
        return found;
    }
}
