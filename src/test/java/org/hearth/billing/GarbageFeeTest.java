package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarbageFeeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-12, 2026-11-10, 54, 1600", // September and October end in it
        "2026-09-10, 2026-11-08, 1, 1600",
        "2026-10-11, 2026-11-10, 20, 800",
        "2026-11-01, 2026-11-30, 20, 800",
        "2026-11-01, 2026-11-29, 20, 0", // November is charged with the period that ends it
        "2026-01-01, 2026-06-30, 90, 4800",
        "2026-09-12, 2026-11-10, 0, 0", // two months without consumption
        "2026-10-11, 2026-11-10, 0, 800", // one month without consumption
    })
    void chargesEightYuanAHouseholdMonth(
            LocalDate first, LocalDate last, int volumeM3, long expectedFen) {
        Period period = new Period(first, last);

        assertThat(
                        PriceLists.GARBAGE_FEE
                                .line(period, volumeM3, false)
                                .map(PricedLine::amountFen)
                                .orElse(0L))
                .isEqualTo(expectedFen);
    }

    @Test
    void isWaivedForExemptHouseholds() {
        Period period = new Period(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 11, 10));

        assertThat(PriceLists.GARBAGE_FEE.line(period, 54, true)).isEmpty();
    }
}
