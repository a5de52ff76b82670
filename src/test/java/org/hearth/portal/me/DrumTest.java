package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.billing.ReadingSource;
import org.hearth.billing.ReadingView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrumTest {

    @ParameterizedTest
    @CsvSource({
        "5742, 05742, ''",
        "0, 00000, ''",
        "5742.000, 05742, ''",
        "2791653, 2791653, ''",
        "12.5, 00012, '.5'"
    })
    void shows_whole_cubic_metres_on_five_drums_or_more(
            BigDecimal value, String digits, String fraction) {
        Drum drum = Drum.of(new ReadingView(LocalDate.EPOCH, value, ReadingSource.ACTUAL));

        assertThat(String.join("", drum.digits())).isEqualTo(digits);
        assertThat(drum.fraction()).isEqualTo(fraction);
    }
}
