package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// Ages over 89, in figures and in words. The word for years stays readable.
final class Ages implements FormRecognizer {
    private static final String OLD = "(?<it>9\\d|1[01]\\d)";
    private static final String UNIT_NL = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String OLD_NL =
            "(?<it>(?:" + UNIT_NL + "(?:en|ën))?negentig|honderd(?: ?en ?" + UNIT_NL + "|" + UNIT_NL + ")?)";
    private static final String OLD_EN =
            "(?<it>ninety(?:[ -]?(?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and"
                    + " (?:one|two|three|four|five|six|seven|eight))?)";
    private static final String OLD_FR = "(?<it>quatre[ -]vingt[ -](?:dix(?:["
            + " -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[ -]\\p{L}{2,6})?)";
    private static final String ALONE = "(?<![\\p{L}\\p{N}.,/\\-])";
    private static final String REASON = "an age over 89";

    private static final String NO_UNIT = "(?![\\p{L}\\p{N}%]|[.,/:-]\\d|"
            + " ?(?:%|°|minut|uur|euro|procent|keer|dag|week|weken|maand|km|kg|cm|kilo|meter|mens|bed|kamer|stap|trede|hour|day|week|month|percent|per"
            + " cent|times|min(?![\\p{L}\\p{N}])|people|steps|beats|degrees|miles|pounds|points|out of))";
    private static final String KIN =
            "(?:\\p{L}{0,6}(?:moeder|vader)|moeke|vake|bompa|bomma|oma|opa|tante|nonkel|oom|\\p{L}{0,8}zus(?:sen|je)?|\\p{L}{0,8}broers?|man|vrouw|mama|papa|bewoner|bewoonster|"
                    + "patiënte?|dame|heer|buur(?:man|vrouw)|weduwe|weduwnaar|non|mum|mom|\\p{L}{0,6}(?:mother|father)(?:-in-law)?|dad|gran|grann?y|nana?|"
                    + "grand(?:ad|dad|ma|pa)|aunt(?:ie|y)?|uncle|wife|husband|sister|brother|resident|patient|lady|gentleman|woman|neighbou?r|widow(?:er)?|nun)";
    private static final String SOON =
            "(?: al| nu| toen| bijna| pas| net| intussen| already| now| nearly| almost| just| only)?";
    /// Somebody, up to the place where an age would stand: "my grandmother, ", "Moeke is ", "she's now ", "a nun of ".
    private static final String OF_SOMEBODY = "(?<![\\p{L}\\p{N}])(?:" + KIN
            + "(?: (?:van|of)|,| (?:who|die))?(?: is| was)?" + SOON
            + " |(?:nonneke|vrouwke|vrouwtje|ventje|manneke|mannetje|oudje|dametje|madammeke|moederke|meetje|meterke) van"
            + SOON
            + " |one of (?:my|our|the|his|her) \\p{L}{3,14}(?: is| was)" + SOON
            + " |(?:hij|zij|ze|he|she|wie|who|(?!(?:it|that|this|there|het|dat|dit|er|daar)"
            + " )(?-i:\\p{Lu}\\p{Ll}{1,20},?))(?: is| was| will be| would be| would have been|['’]s|['’]ll be)"
            + SOON
            + " |(?:ik ben|ik was|i am|i was|i['’]m)" + SOON + " )";

    /// In all forms with figures, these stand alone.
    private static final Pattern OLD_FIGURE = Pattern.compile("(?=\\d)(?<!\\d)" + OLD + "(?!\\d)");

    private static final String[] IN_DUTCH = {"negentig", "honderd"};
    private static final String[] IN_ENGLISH = {"ninet", "hundred"};

    private static final List<FormRecognizer> FIGURES = List.of(
            form(ALONE + OLD
                    + "(?:e|ste)? ?-?(?:jaar|jarige?n?|jr|j\\.|years?|yrs?|year[-"
                    + " ]old|yo(?![\\p{L}\\p{N}])|y/o|ans(?![\\p{L}\\p{N}])|jahre|jährige?)"),
            form("(?<![\\p{L}\\p{N}])(?:aged|age|age of|age:|leeftijd|leeftijd:|leeftijd van|leeftijd is|âgée?"
                    + " de|turned|turning|werd|wordt|word|is nu|was nu|van al|is al|al)[ :]{1,2}"
                    + OLD
                    + "(?: geworden)?"
                    + NO_UNIT),
            form(ALONE
                    + "(?<it>(?:9\\d|1[01]\\d)(?:e|ste|de|th|st|nd|rd)?)"
                    + " (?:verjaardag|verjaring|verjaardagsfeest|birthday)"),
            form("(?<![\\p{L}\\p{N}])(?-i:\\p{Lu}\\p{L}{1,20}+), " + OLD + "(?=[,;)]|\\.(?: |$))"),
            form("\\((?:\\p{L}{2,12},? )?" + OLD + "(?:,? \\p{L}{1,12})?[!?.]?\\)"),
            form("[°*] ?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4},? (?:bijna|nu|al|nearly|almost|now) " + OLD + NO_UNIT),
            form(OF_SOMEBODY + OLD + NO_UNIT));

    private static final List<FormRecognizer> WORDS = List.of(
            form(OF_SOMEBODY + "(?!honderd (?!en ))" + OLD_NL
                            + "(?! ?(?:procent|keer|euro|mens|uur|kilo|meter)|\\p{L})")
                    .needing(IN_DUTCH),
            form(OF_SOMEBODY + "(?!a hundred|one hundred|hundred)" + OLD_EN
                            + "(?! ?(?:per ?cent|times|people|hours|miles)|\\p{L})")
                    .needing(IN_ENGLISH),
            form("(?<![\\p{L}\\p{N}])(?:werd|wordt|word|geworden)(?: nu| al| net| zelfs| bijna| toen)? " + OLD_NL
                            + "(?=[.,!?;]| (?:en|jaar|dit|vorig|vandaag|gisteren|morgen|in|op|toen|maar|geworden))")
                    .needing(IN_DUTCH),
            form("(?<![\\p{L}\\p{N}])(?:turned|turns|turning|reached|reaches) " + OLD_EN
                            + "(?! ?(?:times|people|pages|degrees)|\\p{L})")
                    .needing(IN_ENGLISH),
            form(ALONE + "(?<it>(?:" + UNIT_NL
                            + "(?:en|ën))?negentigste|honderd(?: ?en"
                            + " ?)?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|ste)|ninetieth|ninety["
                            + " -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one )?hundredth|hundred"
                            + " and (?:first|second|third|fourth|fifth)) (?:verjaardag|verjaring|birthday)")
                    .needing("negentig", "honderd", "ninet", "hundred"),
            form("(?<![\\p{L}\\p{N}])op (?:mijn|zijn|haar|hun|z['’]n|d['’]r) (?<it>(?:" + UNIT_NL
                            + "(?:en|ën))?negentigste|honderd(?: ?en ?" + UNIT_NL + ")?ste)(?!\\p{L})")
                    .needing("negentigste", "honderd"),
            form(ALONE + OLD_NL + "[ -]?(?:jaar|jarige?n?)").needing(IN_DUTCH),
            form(ALONE + OLD_EN + "[ -]?(?:years?|yrs?)").needing(IN_ENGLISH),
            form("(?<![\\p{L}\\p{N}])(?:aged|age of|turned|turning) " + OLD_EN).needing(IN_ENGLISH),
            form(ALONE + OLD_FR + " ans(?![\\p{L}\\p{N}])").needing("quatre", "nonante"));

    @Override
    public List<Finding> in(ScannedText text) {
        var found = new ArrayList<Finding>();
        if (text.hasDigit() && WatchedText.matcher(OLD_FIGURE, text.text()).find()) {
            FIGURES.forEach(form -> found.addAll(form.in(text)));
        }
        WORDS.forEach(form -> found.addAll(form.in(text)));
        return found;
    }

    private static PatternRecognizer form(String pattern) {
        return new PatternRecognizer(Kind.AGE, REASON, pattern);
    }
}
