package org.mangomoment.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssemblyTest {
    private final List<String> told = new ArrayList<>();

    private Part part(String name, boolean fails) {
        return new Part() {
            @Override
            public void start() {
                told.add("start " + name);
                if (fails) {
                    throw new IllegalStateException(name + " cannot start");
                }
            }

            @Override
            public void close() {
                told.add("close " + name);
            }
        };
    }

    @Test
    void partsStartInOrderAndCloseInReverse() throws Exception {
        var assembly = new Assembly(List.of(part("log", false), part("view", false)));
        assembly.start();
        assembly.close();
        assertThat(told).containsExactly("start log", "start view", "close view", "close log");
    }

    @Test
    void whenOneCannotStartThoseBeforeItAreClosed() {
        var assembly = new Assembly(List.of(part("log", false), part("view", true), part("server", false)));
        assertThatThrownBy(assembly::start).hasMessage("view cannot start");
        assertThat(told).containsExactly("start log", "start view", "close view", "close log");
    }

    @Test
    void theFirstDeathIsTheOneThatIsTold() {
        var failures = new Failures();
        failures.report("the view", new IllegalStateException("broken"));
        failures.report("the server", new IllegalStateException("broken too"));
        assertThat(failures.first().join()).hasMessageContaining("the view");
    }
}
