package org.mangomoment.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.words.StoryAnalyzers;

/// Which words of a query are widened, and by what.
class WidenedMeaningTest {
    private static final StoryAnalyzers ANALYZERS = StoryAnalyzers.load();
    private static final Meaning MEANING = new WidenedMeaning(new SynonymList(SynonymSettings.CARE, ANALYZERS));
    private static final Reader WHO = new Reader("rita", Role.REVIEWER);

    @ParameterizedTest
    @CsvSource({
        "zuster, nurse",
        "Zusters, verpleegkundige",
        "nurses, zuster",
        "fysiotherapeuten, kinesist",
        "physiotherapist, kinesitherapeut",
        "thuiszorg, home nursing",
        "home care, thuiszorg",
        "mantelzorgers, family carer",
        "spoedafdeling, emergency department",
        "pijnstillers, painkiller",
    })
    void anyFormOfAWordBringsItsGroup(String typed, String added) {
        assertThat(added(typed).values())
                .hasSize(1)
                .allSatisfy(words -> assertThat(words).contains(added));
    }

    @ParameterizedTest
    @CsvSource({
        "\"zuster\"",
        "zuster*",
        "zuster~",
        "NOT zuster",
        "was",
        "bad",
        "care",
        "home warm care",
        "helen",
    })
    void otherWordsAreNotWidened(String typed) {
        assertThat(added(typed)).isEmpty();
    }

    @Test
    void theLongestTermIsTaken() {
        assertThat(added("a nursing home nurse")).containsOnlyKeys("nursing home", "nurse");
    }

    @Test
    void wordsInGroupsAndNearOthersAreWidened() {
        assertThat(added("(zuster OR arts) NEAR hand")).containsOnlyKeys("zuster", "arts");
    }

    @Test
    void whoDoesNotAskForThemIsToldOfThemAlone() {
        var request = SearchRequest.everything().withQuery("zuster");
        assertThat(MEANING.of(request, WHO).added()).containsOnlyKeys("zuster");
        assertThat(MEANING.of(request, WHO).expression()).isEqualTo(new Expression.Word("zuster"));
        var wanted = request.withSynonyms(true);
        assertThat(MEANING.of(wanted, WHO).expression()).isInstanceOf(Expression.Widened.class);
        assertThat(SearchRequest.parse(wanted.parameters())).isEqualTo(wanted);
    }

    @Test
    void whatIsUnderstoodIsWhatWasTyped() {
        var parsed = MEANING.of(SearchRequest.everything().withSynonyms(true).withQuery("home care zuster"), WHO);
        assertThat(parsed.understood()).isEqualTo("(home AND care) AND zuster");
    }

    @Test
    void aQueryOfManyWordsIsWidenedUpToABound() {
        var typed = "zuster ziekenhuis kinesist rusthuis prik spoed ".repeat(10);
        var parsed = MEANING.of(SearchRequest.everything().withSynonyms(true).withQuery(typed), WHO);
        assertThat(parsed.expression().toString().split("Widened", -1)).hasSizeBetween(5, 60);
        assertThat(parsed.expression().toString().split("Synonym\\[", -1)).hasSizeLessThanOrEqualTo(121);
    }

    @Test
    void everyWordOfTheListFindsTheOthers() {
        var synonyms = new SynonymList(SynonymSettings.CARE, ANALYZERS).newest();
        for (var group : SynonymList.care()) {
            for (var word : group.words()) {
                assertThat(synonyms.of(word.words())).as(word.words()).isNotEmpty();
            }
        }
        assertThat(SynonymList.care()).hasSizeGreaterThan(60);
    }

    private static Map<String, List<String>> added(String typed) {
        return MEANING.of(SearchRequest.everything().withQuery(typed), WHO).synonyms();
    }
}
