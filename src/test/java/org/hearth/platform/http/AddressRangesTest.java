package org.hearth.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.255.255, true",
        "10.1.0.0/16, 10.2.0.0, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "10.1.2.3/24, 10.1.2.250, true",
        "10.1.0.0/16 192.0.2.0/24, 192.0.2.9, true",
        "'10.1.0.0/16,192.0.2.0/24', 192.0.2.9, true",
        "10.1.0.0/16, ::ffff:10.1.0.9, true",
        "2001:db8::/32, 2001:db8:0:1::9, true",
        "2001:db8::/32, 2001:db9::9, false",
        "2001:db8::/32, 10.1.2.3, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "10.1.0.0/16, unknown, false",
    })
    void an_address_is_in_or_not(String ranges, String address, boolean inside) {
        assertThat(AddressRanges.parse(ranges).contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.0.0/33",
                "10.1.0.0/",
                "10.1.*.*",
                "10.1-2.0.0",
                "300.1.1.1",
                "10.1",
                "bank.example",
                "2001:db8::/129",
                "*",
                "10.0.0.0/255.0.0.0"
            })
    void nothing_else_is_a_range(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRanges.parse(written));
    }

    @Test
    void nothing_is_an_empty_set_of_ranges() {
        assertThat(AddressRanges.parse("  ").isEmpty()).isTrue();
        assertThat(AddressRanges.parse("").contains("10.1.2.3")).isFalse();
    }

    @Test
    void ranges_are_written_in_one_spelling() {
        assertThat(AddressRanges.parse("10.1.2.3/16,  2001:DB8:0:0::1/32\n192.0.2.1"))
                .hasToString("10.1.0.0/16 2001:db8::/32 192.0.2.1");
    }
}
