package org.hearth.platform.html;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a visitor came from on this site; never a way to another site. */
public final class LocalAddress {

    private static final URI HOME = URI.create("/");

    private LocalAddress() {}

    /** The address a {@code ?back=} names if it lies on this site, else the home page. */
    public static URI of(String back) {
        if (back == null || !back.startsWith("/") || back.startsWith("//")) {
            return HOME;
        }
        try {
            URI address = new URI(back);
            return address.isAbsolute() || address.getRawAuthority() != null ? HOME : address;
        } catch (URISyntaxException notAnAddress) {
            return HOME;
        }
    }
}
