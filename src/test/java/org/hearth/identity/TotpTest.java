package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = Totp.step(NOW);

    /** RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreTheStandards(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void aPhonesClockMayBeOneStepSlowOrFast(int drift, boolean accepted) {
        String code = Totp.code(SECRET, STEP + drift);

        assertThat(Totp.stepOf(SECRET, code, NOW, 0))
                .isEqualTo(accepted ? OptionalLong.of(STEP + drift) : OptionalLong.empty());
    }

    @Test
    void aCodeThatWasUsedOrIsOlderIsNoneAnyMore() {
        for (int drift = -1; drift <= 0; drift++) {
            String code = Totp.code(SECRET, STEP + drift);
            assertThat(Totp.stepOf(SECRET, code, NOW, STEP)).isEmpty();
        }
    }
}
