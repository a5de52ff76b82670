package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that files, dates and differences may take; whatever is not named is not allowed. */
class LifeCyclesTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVING, JUDGING",
        "JUDGING, BOOKING",
        "BOOKING, FINISHED",
        "FINISHED, SUPERSEDED",
        "SUPERSEDED, ''"
    })
    void a_file_goes_one_way(ReconciliationStep from, String allowed) {
        for (ReconciliationStep next : ReconciliationStep.values()) {
            assertThat(from.mayBecome(next)).as("%s", next).isEqualTo(next.name().equals(allowed));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, RECONCILED",
        "RECONCILED, PROPOSED",
        "PROPOSED, CLOSED RECONCILED",
        "CLOSED, ''"
    })
    void a_date_is_closed_in_two_steps(DayClose from, String allowed) {
        for (DayClose next : DayClose.values()) {
            assertThat(from.mayBecome(next))
                    .as("%s", next)
                    .isEqualTo(List.of(allowed.split(" ")).contains(next.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, IN_WORK RESOLVED SUPERSEDED",
        "IN_WORK, OPEN RESOLVED SUPERSEDED",
        "RESOLVED, ''",
        "SUPERSEDED, ''"
    })
    void a_difference_ends_once(DifferenceState from, String allowed) {
        for (DifferenceState next : DifferenceState.values()) {
            assertThat(from.mayBecome(next))
                    .as("%s", next)
                    .isEqualTo(List.of(allowed.split(" ")).contains(next.name()));
        }
        assertThat(from.ended()).isEqualTo(allowed.isEmpty());
    }
}
