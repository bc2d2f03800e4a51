package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReplyLinesTest {
    @Test
    void everyLineIsAnsweredInItsPlace() throws IOException {
        var out = new StringWriter();
        var in = new BufferedReader(
                new StringReader("{\"id\":1,\"input\":\"Dank!\\n> oud\"}\nno json\n{\"input\":5}\n"));

        int refused = new ReplyLines().run(in, out);

        assertThat(refused).isEqualTo(2);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"id\":1", "\"output\":\"Dank!\"", "\"stripped\":[\"quote\"]"),
                        second -> assertThat(second).contains("\"error\""),
                        third -> assertThat(third).contains("\"error\""));
    }
}
