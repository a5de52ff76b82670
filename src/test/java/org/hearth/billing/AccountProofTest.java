package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountProofTest {

    @ParameterizedTest
    @ValueSource(strings = {"5678", " 56 78 ", "５６７８", "5\u00a0678"})
    void four_digits_are_the_end_of_a_phone(String typed) {
        assertThat(AccountProof.parse(typed)).contains(new AccountProof("5678", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "128.30 | 12830",
                "128.3 | 12830",
                "１２８．３０ | 12830",
                "¥128.30 | 12830",
                "￥ 1,128.30 | 112830",
                "１，１２８．３０ 元 | 112830",
                "0.01 | 1"
            })
    void a_number_with_a_point_is_an_amount(String typed, long fen) {
        assertThat(AccountProof.parse(typed)).contains(new AccountProof(null, fen));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "0.00",
                "0.0",
                "00.00",
                "０．００",
                "-1.00",
                "123",
                "12345",
                "1.234",
                "12345678.00",
                "٥٦٧٨",
                "abcd"
            })
    void anything_else_and_nothing_at_all_proves_nothing(String typed) {
        assertThat(AccountProof.parse(typed)).isEmpty();
    }
}
