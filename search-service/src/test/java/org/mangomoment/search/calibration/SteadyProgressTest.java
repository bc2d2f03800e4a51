package org.mangomoment.search.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Progress;

/// What counts beside a story tell of whether it was a check: nothing.
class SteadyProgressTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);

    @Test
    void onesOwnDayIsCountedAtOnceAndTheRestStandsForMinutes() {
        var house = new House(0, 0.5);
        var progress = new SteadyProgress(house.checks);
        assertThat(progress.of(counted(10, 0), RITA)).isEqualTo(counted(10, 0));
        assertThat(progress.of(counted(9, 1), RITA)).isEqualTo(counted(10, 1));
        assertThat(progress.of(counted(9, 0), new Reader("ruben", Role.REVIEWER)))
                .isEqualTo(counted(9, 0));
        house.now = house.now.plus(SteadyProgress.STANDS);
        assertThat(progress.of(counted(8, 2), RITA)).isEqualTo(counted(8, 2));
    }

    @Test
    void withoutChecksAllIsCountedAtOnce() {
        var progress = new SteadyProgress(new House(0, 0).checks);
        assertThat(progress.of(counted(10, 0), RITA)).isEqualTo(counted(10, 0));
        assertThat(progress.of(counted(9, 1), RITA)).isEqualTo(counted(9, 1));
    }

    private static Progress counted(long unreviewed, long mine) {
        return new Progress(12, unreviewed, 12 - unreviewed, 0, 0, unreviewed / 2, mine);
    }
}
