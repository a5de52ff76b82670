package org.hearth.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Hearth may call to when a partner names the address: https to public addresses. Otherwise a
 * partner could have Hearth call the utility's own machines.
 */
@ApplicationScoped
public class OutboundAddresses {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST = 500;

    private final boolean guarded;

    /**
     * @param guarded false lets plain http and private addresses pass: for development, and for a
     *     utility whose partners call over private lines
     */
    OutboundAddresses(@ConfigProperty(name = "hearth.outbound.guarded") boolean guarded) {
        this.guarded = guarded;
    }

    /**
     * An address as a partner may register it: absolute, https, a host, no user, no fragment. Asks
     * no name server.
     *
     * @throws AddressRefused for any other
     */
    public URI registrable(String written) {
        URI target = parse(written);
        boolean https = "https".equalsIgnoreCase(target.getScheme());
        if (!https && (guarded || !"http".equalsIgnoreCase(target.getScheme()))) {
            throw new AddressRefused("no https address");
        }
        if (target.getHost() == null
                || target.getRawUserInfo() != null
                || target.getRawFragment() != null) {
            throw new AddressRefused("no plain address");
        }
        return target;
    }

    /**
     * Looks the host up, and answers the one address to connect to. Connect to exactly that: asking
     * the name server a second time might lead elsewhere. Blocks, so never in a transaction, and
     * never on an event loop.
     *
     * @throws AddressRefused if the address is not registrable, the host is unknown, or any of its
     *     addresses is not public
     */
    public InetSocketAddress resolve(URI registered) {
        URI target = registrable(registered.toString());
        InetAddress[] found = lookUp(target);
        if (guarded && !Stream.of(found).allMatch(PublicAddress::is)) {
            throw new AddressRefused("no public address");
        }
        return new InetSocketAddress(found[0], port(target));
    }

    /** The port of an address, given or by its scheme. */
    public static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return "https".equalsIgnoreCase(target.getScheme()) ? HTTPS : HTTP;
    }

    private static URI parse(String written) {
        if (written == null || written.length() > LONGEST) {
            throw new AddressRefused("too long");
        }
        try {
            return new URI(written);
        } catch (URISyntaxException malformed) {
            throw new AddressRefused("no address");
        }
    }

    private static InetAddress[] lookUp(URI target) {
        try {
            return InetAddress.getAllByName(target.getHost());
        } catch (UnknownHostException unknown) {
            throw new AddressRefused("unknown host");
        }
    }
}
