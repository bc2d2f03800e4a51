package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.AccountRole;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelObjection;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.query.QueryParser;

final class SentencesTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d+\\}");
    private static final Pattern FAMILIAR = Pattern.compile("\\b(je|jij|jouw)\\b", Pattern.CASE_INSENSITIVE);
    /// The smallest number that can stand there is two, or it has decimals.
    private static final Set<String> NEVER_ONE = Set.of("insights.how.hidden", "methods.coders.time");

    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Messages.read("sentences", "nl").keys())
                .isEqualTo(Messages.read("sentences", "en").keys());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        var dutch = Messages.read("sentences", "nl");
        var english = Messages.read("sentences", "en");
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(values(dutch.say(key))).as(key).isEqualTo(values(english.say(key))));
    }

    /// Readers are addressed with "u", and an apostrophe is written once.
    @Test
    void sentencesAreWrittenInOneWay() {
        for (var language : Messages.LANGUAGES) {
            var sentences = Messages.read("sentences", language);
            assertThat(sentences.keys())
                    .allSatisfy(key -> assertThat(sentences.say(key)).as(key).doesNotContain("''"));
        }
        var dutch = Messages.read("sentences", "nl");
        assertThat(dutch.keys())
                .allSatisfy(key -> assertThat(FAMILIAR.matcher(dutch.say(key)).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void everySentenceOfATemplateExists() throws IOException {
        var said = said();
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(Messages.read("sentences", "en").keys()).containsAll(said);
    }

    @Test
    void everyMistakeInAQueryIsExplainedInBothLanguages() {
        for (var language : Messages.LANGUAGES) {
            var sentences = Messages.read("sentences", language);
            for (var kind : MistakeKind.values()) {
                var mistake = new Mistake(0, 1, kind, "first", "second");
                assertThat(sentences.say(mistake.sentence(), mistake.values().toArray()))
                        .as("%s in %s", kind, language)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aMistakeSaysTheNumbersThatApply() {
        var mistake = QueryParser.parse("ve*").mistakes().getFirst();
        assertThat(Messages.read("sentences", "nl")
                        .say(mistake.sentence(), mistake.values().toArray()))
                .startsWith("Voor * moeten 3 letters staan, en het werkt 8 keer");
    }

    @Test
    void everySymbolOfAClosedSetHasAName() {
        var named = Map.<String, Class<? extends Enum<?>>>ofEntries(
                Map.entry("models.outcome", ModelOutcome.class),
                Map.entry("models.act", ModelAct.class),
                Map.entry("models.state", ModelState.class),
                Map.entry("models.objection", ModelObjection.class),
                Map.entry("verdict", EligibilityAnswer.class),
                Map.entry("answer", DimensionAnswer.class),
                Map.entry("redaction", RedactionType.class),
                Map.entry("doubt", DoubtReason.class),
                Map.entry("withdrawn-by", WithdrawnBy.class),
                Map.entry("mails.reason", MailObstacle.class),
                Map.entry("account.act", AccountAct.class),
                Map.entry("role", AccountRole.class));
        var keys = Messages.read("sentences", "en").keys();
        named.forEach((field, set) -> assertThat(set.getEnumConstants())
                .allSatisfy(symbol -> assertThat(keys).contains(field + "." + Words.of(symbol))));
    }

    @Test
    void anApostropheInASentenceStays() {
        assertThat(Messages.read("sentences", "en").say("review.open")).isEqualTo("Open this story's page");
        assertThat(Messages.read("sentences", "en").say("progress.today", 2L)).isEqualTo("You have made 2 decisions");
        assertThat(Messages.read("sentences", "nl").say("search.total", 12_345L))
                .isEqualTo("12.345 verhalen");
    }

    /// A noun after a count: in the plural it is written within a choice, so that one of them is "1 story".
    @Test
    void aCountStandsBeforeANounInTheRightNumber() {
        var counted = Map.of(
                "en", Pattern.compile("\\{(\\d)} (new )?(stories|passages|places|seconds|coders)\\b"),
                "nl", Pattern.compile("\\{(\\d)} (nieuwe )?(verhalen|passages|vindplaatsen|seconden|codeurs)\\b"));
        counted.forEach((language, plural) -> {
            var sentences = Messages.read("sentences", language);
            for (var key : sentences.keys()) {
                if (!NEVER_ONE.contains(key)) {
                    var sentence = sentences.say(key);
                    plural.matcher(sentence)
                            .results()
                            .forEach(found -> assertThat(sentence).as(key).contains("{" + found.group(1) + ",choice,"));
                }
            }
        });
    }

    @Test
    void oneIsOneStory() {
        assertThat(Messages.read("sentences", "en").say("search.total", 1L)).isEqualTo("1 story");
        assertThat(Messages.read("sentences", "nl").say("search.total", 1L)).isEqualTo("1 verhaal");
        assertThat(Messages.read("sentences", "nl").say("search.total", 0L)).isEqualTo("0 verhalen");
        assertThat(Messages.read("sentences", "en").say("concordance.total", 1_200, 1L))
                .isEqualTo("1,200 places in 1 story");
        assertThat(Messages.read("sentences", "nl").say("cite.text", "hand", 1, "vandaag", "m", "3", "id", "adres"))
                .contains("“hand”: 1 verhaal, vastgelegd op vandaag.");
        assertThat(Messages.read("sentences", "nl").say("cite.text", "hand", 1_234, "vandaag", "m", "3", "id", "adres"))
                .contains(": 1.234 verhalen, vastgelegd");
    }

    private static Set<String> values(String sentence) {
        return VALUE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said() throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(template)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        return said;
    }
}
