package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33, 33.3",
        "2, 3, 66.67, 66.7",
        "0, 7, 0, 0",
        "7, 61, 11.48, 11.5",
        "5, 5, 100, 100",
        "0.001, 1, 0.1, 0.1"
    })
    void is_rounded_half_up_without_idle_zeros(
            BigDecimal part, BigDecimal whole, String drawn, String read) {
        assertThat(Percent.of(part, whole)).isEqualTo(drawn);
        assertThat(Percent.inWords(part, whole)).isEqualTo(read);
    }
}
