package org.mangomoment.search.sentence;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Story;
import org.mangomoment.search.similarity.NearSentence;
import org.mangomoment.search.similarity.TextMark;

/// Lucene's documents of a story: one for each of its sentences, or a single one while it waits to be embedded.
final class SentenceDocument {
    /// Raise it whenever documents are written differently, or texts are cut in another way.
    static final String FORMAT = "sentences-1";

    static final String STORY = "story";
    static final String VECTOR = "vector";

    private static final String TEXT = "text";
    private static final String START = "start";
    private static final String END = "end";
    private static final String WAITS = "waits";

    private SentenceDocument() {}

    static Term key(String storyId) {
        return new Term(STORY, storyId);
    }

    /// Of all stories that wait.
    static Term waits() {
        return new Term(WAITS, WAITS);
    }

    /// A story whose sentences are not known yet.
    static List<Document> waiting(Story story) {
        var document = begun(story);
        document.add(new StringField(WAITS, WAITS, Field.Store.NO));
        return List.of(document);
    }

    /// A story's sentences; a single document without one for a text that says nothing.
    static List<Document> embedded(Story story, Embedder embedder) {
        var text = story.getText();
        var documents = new ArrayList<Document>();
        for (var place : Sentences.of(text, story.getLanguage())) {
            var vector = embedder.embed(text.substring(place.start(), place.end()));
            var document = begun(story);
            document.add(new StoredField(START, place.start()));
            document.add(new StoredField(END, place.end()));
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
            documents.add(document);
        }
        return documents.isEmpty() ? List.of(begun(story)) : documents;
    }

    private static Document begun(Story story) {
        var document = new Document();
        document.add(new KeywordField(STORY, story.getStoryId(), Field.Store.YES));
        document.add(new StoredField(TEXT, TextMark.of(story)));
        return document;
    }

    /// Which text of its story a document is of.
    static String text(Document stored) {
        return stored.get(TEXT);
    }

    /// The story of a document.
    static String story(Document stored) {
        return stored.get(STORY);
    }

    /// A sentence, as near as it was found to be.
    static NearSentence sentence(Document stored, double similarity) {
        return new NearSentence(story(stored), text(stored), number(stored, START), number(stored, END), similarity);
    }

    private static int number(Document stored, String field) {
        return stored.getField(field).numericValue().intValue();
    }
}
