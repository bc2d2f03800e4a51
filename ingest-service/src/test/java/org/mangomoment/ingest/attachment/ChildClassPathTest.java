package org.mangomoment.ingest.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChildClassPathTest {
    @Test
    void aReadingProcessGetsWhatReadsFilesAndNoLoggingAndNoKafka() {
        assertThat(ChildClassPath.of(System.getProperty("java.class.path")))
                .contains("tika-core", "poi-scratchpad", "pdfbox", "slf4j-api")
                .doesNotContain("logback", "log4j-to-slf4j", "log4j-core", "kafka", "jetty");
    }
}
