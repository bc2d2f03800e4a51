package org.mangomoment.allinone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.allinone.instance.Folder.FolderInUse;
import org.mangomoment.allinone.instance.Running.NotRunning;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Failures;

class FolderTest {
    private static final Running RUNNING =
            new Running(URI.create("http://h:1"), URI.create("http://h:2"), "h:3", "token", null, null);

    @TempDir
    Path temporary;

    @Test
    void aSecondInstanceLeavesAloneWhatTheFirstTold() throws Exception {
        var folder = prepared("mango-data");
        try (var first = folder.lock()) {
            first.announce(RUNNING);
            var second = new Instance(new Options(folder, InstanceSettings.none()), new Failures(), _ -> {}, _ -> {});
            assertThatThrownBy(second::start).isInstanceOf(FolderInUse.class);
            second.close();
            assertThat(Running.find(folder)).isEqualTo(RUNNING);
        }
    }

    @Test
    void whatADeadInstanceToldIsNoInstance() throws Exception {
        var folder = prepared("mango-data");
        try (var killed = folder.lock()) {
            killed.announce(RUNNING);
        }
        assertThatThrownBy(() -> Running.find(folder))
                .isInstanceOf(NotRunning.class)
                .hasMessageStartingWith("Nothing runs on");
        try (var _ = folder.lock()) {
            assertThatThrownBy(() -> Running.find(folder))
                    .isInstanceOf(NotRunning.class)
                    .hasMessageContaining("not ready");
        }
    }

    @Test
    void dataOfBeforeThereWereFormatsIsRefusedInASentence() throws Exception {
        var folder = prepared("mango-data");
        Files.createDirectory(folder.kafka());
        try (var instance =
                new Instance(new Options(folder, InstanceSettings.none()), new Failures(), _ -> {}, _ -> {})) {
            assertThatThrownBy(instance::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("holds data of a version before 0.1.0", "expected format 1", "--folder");
        }
        assertThat(folder.kafka()).as("is left as it is").isEmptyDirectory();
        assertThat(folder.format()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "", "one", "1 of 2"})
    void aFormatThatIsNotOursIsRefused(String mark) throws Exception {
        var folder = prepared("mango-data");
        Files.writeString(folder.format(), mark);
        assertThatThrownBy(() -> FolderFormat.check(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("expected");
        assertThat(folder.format()).hasContent(mark);
    }

    @Test
    void aNewFolderIsMarkedAndTakenAgain() throws Exception {
        var folder = prepared("mango-data");
        FolderFormat.check(folder);
        Files.createDirectory(folder.kafka());
        assertThatCode(() -> FolderFormat.check(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\u0000\u0000\u0000",
                "{\"ingest\": \"http://h:1\", \"desk\": \"secret-of"
            })
    void aDamagedFileIsToldInASentence(String content) throws Exception {
        var folder = prepared("mango-data");
        try (var _ = folder.lock()) {
            Files.writeString(folder.running(), content);
            assertThatThrownBy(() -> Running.find(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("running.json is damaged")
                    .hasMessageNotContainingAny("secret-of", "Exception");
        }
        Files.writeString(folder.secrets(), content);
        assertThatThrownBy(() -> Secrets.of(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("backup");
        assertThat(folder.secrets()).as("is never made anew").hasContent(content);
    }

    @Test
    void secretsOfAnOlderInstanceKeepWhatTheyHad() throws Exception {
        var folder = prepared("mango-data");
        Files.writeString(folder.secrets(), "{\"identity\": \"kept-for-ever-0123456789-0123456789\"}");
        var secrets = Secrets.of(folder);
        assertThat(secrets.identity()).isEqualTo("kept-for-ever-0123456789-0123456789");
        assertThat(Secrets.of(folder)).as("is kept").isEqualTo(secrets);
    }

    @Test
    void theUsualFolderOnWhichSomethingRunsIsFound() throws Exception {
        assertThatThrownBy(() -> UsualFolders.running(temporary))
                .isInstanceOf(NotRunning.class)
                .hasMessageContaining("mango-data or mango-demo")
                .hasMessageContaining("--folder");
        var demo = prepared("mango-demo");
        var data = prepared("mango-data");
        try (var _ = demo.lock()) {
            assertThat(UsualFolders.running(temporary)).isEqualTo(demo);
            try (var _ = data.lock()) {
                assertThatThrownBy(() -> UsualFolders.running(temporary))
                        .isInstanceOf(NotRunning.class)
                        .hasMessageContaining("mango-data and mango-demo")
                        .hasMessageContaining("--folder");
            }
        }
        try (var _ = data.lock()) {
            assertThat(UsualFolders.running(temporary)).isEqualTo(data);
        }
    }

    @Test
    void askingWhetherSomethingRunsKeepsNobodyFromStarting() throws Exception {
        var folder = prepared("mango-data");
        folder.lock().close();
        var asking = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                assertThatCode(() -> FolderLock.isHeld(folder)).doesNotThrowAnyException();
            }
        });
        for (var start = 0; start < 20; start++) {
            folder.lock().close();
        }
        asking.interrupt();
        asking.join();
    }

    private Folder prepared(String name) {
        var folder = Folder.at(temporary.resolve(name));
        var said = new ArrayList<String>();
        folder.prepare(said::add);
        assertThat(said).isEmpty();
        return folder;
    }
}
