package org.mangomoment.benchmarks.language;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The stories, one after the other and again from the first.
@State(Scope.Thread)
public class Reading {
    /// Path of a JSONL file with `text`; empty for the samples.
    @Param("")
    public String stories = "";

    private List<String> texts = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        texts = EnglishStories.read(stories);
    }

    /// The next story.
    public String story() {
        next = (next + 1) % texts.size();
        return texts.get(next);
    }
}
