package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearNumbersTest {

    @Test
    void areThoseWithTwoNeighboursSwappedBeforeThoseWithAnotherDigit() {
        assertThat(NearNumbers.of("1203"))
                .startsWith("2103", "1023", "1230")
                .contains("0203", "1204", "1293")
                .doesNotContain("1203")
                .hasSize(3 + 4 * 9);
    }
}
