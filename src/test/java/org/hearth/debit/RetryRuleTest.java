package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a debit that failed is tried again. */
class RetryRuleTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "INSUFFICIENT_FUNDS, 1, 2026-11-29",
                "INSUFFICIENT_FUNDS, 2, 2026-12-06",
                "INSUFFICIENT_FUNDS, 3, never",
                "BANK_ACCOUNT_CLOSED, 1, never",
                "BANK_ACCOUNT_BLOCKED, 1, never",
                "MANDATE_UNKNOWN, 1, never",
                "REFUSED_BY_PAYER, 1, never",
                "OTHER, 1, never",
            },
            nullValues = "never")
    void onlyForWantOfFundsAfterThreeAndTenDays(
            DebitReason reason, int attempt, LocalDate expected) {
        assertThat(RetryRule.next(reason, attempt, LocalDate.of(2026, 11, 26)).orElse(null))
                .isEqualTo(expected);
    }
}
