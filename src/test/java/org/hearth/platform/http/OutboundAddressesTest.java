package org.hearth.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressesTest {

    private final OutboundAddresses guarded = new OutboundAddresses(true);
    private final OutboundAddresses open = new OutboundAddresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2001:0:53aa:64c::1"
            })
    void an_address_of_somebodys_own_network_is_not_public(String address)
            throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "223.255.255.255",
                "2400:3200::1",
                "2606:4700::1111"
            })
    void an_address_of_the_open_internet_is_public(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/keys",
                "ftp://bank.example/keys",
                "//bank.example/keys",
                "/keys",
                "https:///keys",
                "https://user@bank.example/keys",
                "https://bank.example/keys#first",
                "https://bank.example/a b",
                "file:///etc/passwd",
                ""
            })
    void only_a_plain_https_address_can_be_registered(String address) {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> guarded.registrable(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/keys",
                "https://localhost/keys",
                "https://[::1]:8443/keys",
                "https://2130706433/keys",
                "https://no-such-host.invalid/keys"
            })
    void an_address_that_leads_inside_or_nowhere_is_not_called(String address) {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> guarded.resolve(URI.create(address)));
    }

    @Test
    void a_public_address_is_called_on_its_port() {
        assertThat(guarded.resolve(URI.create("https://1.1.1.1/keys")))
                .isEqualTo(new InetSocketAddress("1.1.1.1", 443));
        assertThat(guarded.resolve(URI.create("https://1.1.1.1:8443/keys")).getPort())
                .isEqualTo(8443);
    }

    @Test
    void development_calls_its_own_machine() {
        assertThat(open.resolve(URI.create("http://127.0.0.1:9000/keys")))
                .isEqualTo(new InetSocketAddress("127.0.0.1", 9000));
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> open.registrable("file:///etc/passwd"));
    }
}
