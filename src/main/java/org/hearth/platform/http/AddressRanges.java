package org.hearth.platform.http;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of network addresses: single ones and CIDR ranges, IPv4 and IPv6. */
public final class AddressRanges {

    private static final IPAddressStringParameters PLAIN =
            new IPAddressStringParameters.Builder()
                    .allowEmpty(false)
                    .allowAll(false)
                    .allowWildcardedSeparator(false)
                    .allowMask(false)
                    .allow_inet_aton(false)
                    .toParams();

    private final List<IPAddress> ranges;

    private AddressRanges(List<IPAddress> ranges) {
        this.ranges = ranges;
    }

    /**
     * @param written ranges separated by spaces, commas or line ends; may be empty
     * @throws IllegalArgumentException for anything that is no address or range
     */
    public static AddressRanges parse(String written) {
        return new AddressRanges(
                Stream.of(written.strip().split("[\\s,]+"))
                        .filter(range -> !range.isEmpty())
                        .map(AddressRanges::range)
                        .toList());
    }

    private static IPAddress range(String written) {
        if (!written.matches("[0-9a-fA-F.:]+(/[0-9]{1,3})?")) {
            throw new IllegalArgumentException(written);
        }
        try {
            return new IPAddressString(written, PLAIN).toAddress().toPrefixBlock();
        } catch (AddressStringException | IncompatibleAddressException malformed) {
            throw new IllegalArgumentException(written);
        }
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether an address lies in one of the ranges; an IPv4 address in IPv6's clothes counts. */
    public boolean contains(String address) {
        IPAddress asked = new IPAddressString(address).getAddress();
        if (asked == null) {
            return false;
        }
        IPAddress plain =
                asked.isIPv6() && asked.toIPv6().isIPv4Mapped()
                        ? asked.toIPv6().getEmbeddedIPv4Address()
                        : asked;
        return ranges.stream().anyMatch(range -> range.contains(plain));
    }

    /** As {@link #parse} reads it, in one spelling. */
    @Override
    public String toString() {
        return ranges.stream().map(IPAddress::toCanonicalString).collect(Collectors.joining(" "));
    }
}
