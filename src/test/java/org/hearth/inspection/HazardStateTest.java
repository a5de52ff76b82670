package org.hearth.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a hazard, written out. */
class HazardStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "FOUND     | NOTIFIED MENDED RECHECKED",
                "NOTIFIED  | MENDED RECHECKED",
                "MENDED    | RECHECKED",
                "RECHECKED | FOUND NOTIFIED CLOSED",
                "CLOSED    | -"
            })
    void goesOnlyThisWay(HazardState from, String next) {
        Set<HazardState> allowed =
                next == null
                        ? Set.of()
                        : Stream.of(next.split(" "))
                                .map(HazardState::valueOf)
                                .collect(Collectors.toSet());

        assertThat(HazardState.values())
                .allSatisfy(to -> assertThat(from.mayBecome(to)).isEqualTo(allowed.contains(to)));
    }

    /** The last day counts; what the customer says is mended is late no more. */
    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, 2026-11-23, false",
        "NOTIFIED, 2026-11-24, true",
        "FOUND, 2026-11-24, true",
        "MENDED, 2026-11-24, false",
        "CLOSED, 2026-11-24, false"
    })
    void isOverdueAfterItsDay(HazardState state, LocalDate today, boolean overdue) {
        Hazard hazard = new Hazard();
        hazard.itemCode = "HOSE";
        hazard.state = state;
        hazard.mendBy = LocalDate.of(2026, 11, 23);

        assertThat(hazard.view(Map.of(), today).overdue()).isEqualTo(overdue);
    }
}
