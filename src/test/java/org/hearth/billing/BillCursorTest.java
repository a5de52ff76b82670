package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BillCursorTest {

    @Test
    void reads_what_it_wrote() {
        BillCursor cursor = new BillCursor(LocalDate.of(2026, 11, 12), 800_000_001);

        assertThat(BillCursor.parse(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                ".",
                "20261112",
                "20261112.",
                "20261112.pay_0000000000001",
                "20261312.bil_0000000000001",
                "x.bil_0000000000001",
                "20261112.bil_' or 1=1"
            })
    void takes_nothing_else(String text) {
        assertThat(BillCursor.parse(text)).isEmpty();
    }
}
