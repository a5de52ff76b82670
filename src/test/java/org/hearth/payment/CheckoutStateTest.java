package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life cycle as a table: the legal next states of each, and no others. */
class CheckoutStateTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED, PENDING PAID FAILED CLOSED",
        "PENDING, PAID FAILED CLOSED",
        "PAID, POSTED",
        "POSTED, REFUNDED",
        "FAILED, PAID",
        "CLOSED, PAID",
        "REFUNDED, ''"
    })
    void becomes(CheckoutState state, String next) {
        for (CheckoutState other : CheckoutState.values()) {
            assertThat(state.canBecome(other))
                    .as("%s to %s", state, other)
                    .isEqualTo((" " + next + " ").contains(" " + other + " "));
        }
    }
}
