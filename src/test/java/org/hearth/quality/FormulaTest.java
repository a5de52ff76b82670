package org.hearth.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Formula FIRST = new Formula(1, LocalDate.of(2015, 1, 1), 40, 30, 15, 15);

    /** Tenths: 0.40 x 95.0 + 0.30 x 92.0 + 0.15 x 98.0 + 0.15 x 90.0 = 93.8. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "950, 920, 980, 900, 938",
                "1000, 1000, 1000, 1000, 1000",
                "0, 0, 0, 0, 0",
                // 0.40 x 95.0 + 0.15 x 98.0 + 0.15 x 90.0 over 0.70 = 94.571...
                "950, -, 980, 900, 946",
                "-, 905, -, -, 905",
                "-, -, -, -, -",
            })
    void theScoreIsTheWeightedMeanOfWhatThereIs(
            Integer attainment, Integer satisfaction, Integer atOnce, Integer once, Integer score) {
        assertThat(FIRST.score(new Terms(attainment, satisfaction, atOnce, once))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 30, 15, 15, true",
        "100, 0, 0, 0, true",
        "40, 30, 15, 14, false",
        "110, -10, 0, 0, false",
    })
    void theWeightsAddUpToTheWhole(int a, int b, int c, int d, boolean adds) {
        assertThat(new Formula(1, LocalDate.of(2027, 1, 1), a, b, c, d).adds()).isEqualTo(adds);
    }

    @Test
    void aQuarterKnowsItsMonthsAndItsNeighbours() {
        Quarter fourth = Quarter.parse("2026-Q4").orElseThrow();

        assertThat(fourth.start()).isEqualTo("2026-10-01");
        assertThat(fourth.last()).hasToString("2026-12");
        assertThat(fourth.next()).hasToString("2027-Q1");
        assertThat(fourth.before()).hasToString("2026-Q3");
        assertThat(Quarter.parse("2026-Q5")).isEmpty();
    }
}
