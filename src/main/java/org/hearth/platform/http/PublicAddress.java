package org.hearth.platform.http;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the open internet from those that lead into somebody's own network: private,
 * loopback, link-local, shared, documentation, multicast (IANA's special-purpose registries).
 */
public final class PublicAddress {

    private static final List<IPAddress> SPECIAL_V4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3");

    /** All that is public in IPv6 lies here, */
    private static final IPAddress GLOBAL_V6 = range("2000::/3");

    /** but for these: Teredo and its neighbours, documentation, and 6to4, which wraps an IPv4. */
    private static final List<IPAddress> SPECIAL_V6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        IPAddress asked = new IPAddressGenerator().from(address);
        return asked.isIPv4()
                ? outside(SPECIAL_V4, asked)
                : GLOBAL_V6.contains(asked) && outside(SPECIAL_V6, asked);
    }

    private static boolean outside(List<IPAddress> ranges, IPAddress asked) {
        return ranges.stream().noneMatch(range -> range.contains(asked));
    }

    private static List<IPAddress> ranges(String... written) {
        return Stream.of(written).map(PublicAddress::range).toList();
    }

    private static IPAddress range(String written) {
        return new IPAddressString(written).getAddress().toPrefixBlock();
    }
}
