package org.hearth.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest(name = "{0} ahead, called {1} minutes ago: {2} minutes")
    @CsvSource({
        "0, '', 5",
        "3, '', 20",
        "3, '1 2', 20",
        "9, '0 2 4 6', 20",
        "0, '0 2 4 6', 5",
        "9, '31 33 35 37', 50"
    })
    void the_last_calls_tell_how_long_it_takes(int ahead, String minutesAgo, int minutes) {
        List<Instant> calls =
                Stream.of(minutesAgo.split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(one -> NOW.minusSeconds(60L * Integer.parseInt(one)))
                        .toList();

        assertThat(Pace.turn(ahead, calls, NOW)).isEqualTo(new Turn(ahead, minutes));
    }
}
