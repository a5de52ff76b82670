package org.hearth.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketStateTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, CALLED CANCELLED EXPIRED",
        "CALLED, CALLED SERVED MISSED CANCELLED EXPIRED",
        "SERVED, ''",
        "MISSED, ''",
        "CANCELLED, ''",
        "EXPIRED, ''"
    })
    void goes_its_ways_and_no_others(TicketState state, String ways) {
        Set<TicketState> next =
                Stream.of(ways.split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(TicketState::valueOf)
                        .collect(Collectors.toSet());

        assertThat(EnumSet.allOf(TicketState.class).stream().filter(state::mayBecome))
                .containsExactlyInAnyOrderElementsOf(next);
    }
}
