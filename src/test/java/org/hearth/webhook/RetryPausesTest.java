package org.hearth.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPausesTest {

    /** Seconds: the pause, a fifth less, a fifth more. */
    @ParameterizedTest
    @CsvSource({
        "1, 4, 6",
        "2, 16, 24",
        "3, 64, 96",
        "4, 256, 384",
        "5, 1024, 1536",
        "6, 2880, 4320",
        "50, 2880, 4320",
        "2000000000, 2880, 4320"
    })
    void grow_up_to_an_hour(int failures, long least, long most) {
        for (int i = 0; i < 200; i++) {
            assertThat(RetryPauses.after(failures))
                    .isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most));
        }
    }

    @Test
    void of_those_who_failed_together_do_not_end_together() {
        Set<Duration> pauses = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            pauses.add(RetryPauses.after(6));
        }
        assertThat(pauses).hasSizeGreaterThan(50);
    }
}
